package org.candour.rights.portal;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What the server remembers of a visit to the public's pages, and nothing else of it. Who
 * only looks has no session; there is one from the first thing that is to be remembered.
 */
final class Visit {

	private static final String DRAFT = "candour.draft";

	private static final String SENT = "candour.sent";

	private static final String OPENED = "candour.opened";

	private static final String COMPLAINT = "candour.complaint";

	private static final String COMPLAINED = "candour.complained";

	private static final String OPENED_COMPLAINT = "candour.opened-complaint";

	private static final String CODE = "candour.code";

	private static final List<String> ALL = List.of(DRAFT, SENT, OPENED, COMPLAINT, COMPLAINED, OPENED_COMPLAINT, CODE);

	private final HttpServletRequest request;

	private Visit(HttpServletRequest request) {
		this.request = request;
	}

	static Visit of(HttpServletRequest request) {
		return new Visit(request);
	}

	Optional<Draft> draft() {
		return find(DRAFT, Draft.class);
	}

	/** Takes the draft away, so that pressing a button twice sends it once. */
	Optional<Draft> takeDraft() {
		HttpSession session = this.request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		synchronized (session) {
			Optional<Draft> draft = draft();
			forget(DRAFT);
			return draft;
		}
	}

	/** Keeps a draft that was begun, or could not be sent. */
	void keep(Draft draft) {
		put(DRAFT, draft);
	}

	void sent(Sent sent) {
		put(SENT, sent);
	}

	Optional<Sent> sent() {
		return find(SENT, Sent.class);
	}

	void forgetSent() {
		forget(SENT);
	}

	void opened(Opened request) {
		put(OPENED, request);
	}

	Optional<Opened> opened() {
		return find(OPENED, Opened.class);
	}

	/** Begins a complaint; one begun before is thrown away. */
	void complain(Draft draft) {
		put(COMPLAINT, draft);
	}

	/** The complaint that is being written. */
	Optional<Draft> complaint() {
		return find(COMPLAINT, Draft.class);
	}

	void forgetComplaint() {
		forget(COMPLAINT);
	}

	void complained(Sent complaint) {
		put(COMPLAINED, complaint);
	}

	/** The complaint that has just been sent. */
	Optional<Sent> complained() {
		return find(COMPLAINED, Sent.class);
	}

	void forgetComplained() {
		forget(COMPLAINED);
	}

	void openedComplaint(String caseRef) {
		put(OPENED_COMPLAINT, caseRef);
	}

	/** Reference of the complaint whose page was opened. */
	Optional<String> openedComplaint() {
		return find(OPENED_COMPLAINT, String.class);
	}

	/** Whether there is anything in this visit that should be ended. */
	boolean busy() {
		return draft().isPresent() || opened().isPresent() || complaint().isPresent() || openedComplaint().isPresent();
	}

	void code(SentCode code) {
		put(CODE, code);
	}

	Optional<SentCode> code() {
		return find(CODE, SentCode.class);
	}

	/** Ends the visit. A member of staff in the same browser stays signed in. */
	void end() {
		ALL.forEach(this::forget);
	}

	private <T> Optional<T> find(String attribute, Class<T> type) {
		HttpSession session = this.request.getSession(false);
		return (session != null) ? Optional.ofNullable(type.cast(session.getAttribute(attribute))) : Optional.empty();
	}

	private void put(String attribute, Object value) {
		this.request.getSession().setAttribute(attribute, value);
	}

	private void forget(String attribute) {
		HttpSession session = this.request.getSession(false);
		if (session != null) {
			session.removeAttribute(attribute);
		}
	}

}
