package org.candour.rights.portal;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

/** What the server remembers of a visit to the public's pages, and nothing else of it. */
final class Visit {

	private static final String DRAFT = "candour.draft";

	private static final String SENT = "candour.sent";

	private static final String OPENED = "candour.opened";

	private static final String COMPLAINT = "candour.complaint";

	private static final String COMPLAINED = "candour.complained";

	private static final String OPENED_COMPLAINT = "candour.opened-complaint";

	private static final String TOKEN = "candour.upload";

	private static final String CODE = "candour.code";

	private final HttpSession session;

	private Visit(HttpSession session) {
		this.session = session;
	}

	static Visit of(HttpSession session) {
		return new Visit(session);
	}

	/** The draft, a new one if there is none. */
	Draft begin() {
		synchronized (this.session) {
			Draft draft = draft().orElseGet(Draft::new);
			this.session.setAttribute(DRAFT, draft);
			return draft;
		}
	}

	Optional<Draft> draft() {
		return Optional.ofNullable((Draft) this.session.getAttribute(DRAFT));
	}

	/** Takes the draft away, so that pressing a button twice sends it once. */
	Optional<Draft> takeDraft() {
		synchronized (this.session) {
			Optional<Draft> draft = draft();
			this.session.removeAttribute(DRAFT);
			return draft;
		}
	}

	/** Puts back a draft that could not be sent. */
	void keep(Draft draft) {
		this.session.setAttribute(DRAFT, draft);
	}

	void sent(Sent sent) {
		this.session.setAttribute(SENT, sent);
	}

	Optional<Sent> sent() {
		return Optional.ofNullable((Sent) this.session.getAttribute(SENT));
	}

	void forgetSent() {
		this.session.removeAttribute(SENT);
	}

	void opened(Opened request) {
		this.session.setAttribute(OPENED, request);
	}

	Optional<Opened> opened() {
		return Optional.ofNullable((Opened) this.session.getAttribute(OPENED));
	}

	/** Begins a complaint; one begun before is thrown away. */
	void complain(Draft draft) {
		this.session.setAttribute(COMPLAINT, draft);
	}

	/** The complaint that is being written. */
	Optional<Draft> complaint() {
		return Optional.ofNullable((Draft) this.session.getAttribute(COMPLAINT));
	}

	void forgetComplaint() {
		this.session.removeAttribute(COMPLAINT);
	}

	void complained(Sent complaint) {
		this.session.setAttribute(COMPLAINED, complaint);
	}

	/** The complaint that has just been sent. */
	Optional<Sent> complained() {
		return Optional.ofNullable((Sent) this.session.getAttribute(COMPLAINED));
	}

	void forgetComplained() {
		this.session.removeAttribute(COMPLAINED);
	}

	void openedComplaint(String caseRef) {
		this.session.setAttribute(OPENED_COMPLAINT, caseRef);
	}

	/** Reference of the complaint whose page was opened. */
	Optional<String> openedComplaint() {
		return Optional.ofNullable((String) this.session.getAttribute(OPENED_COMPLAINT));
	}

	/** Whether there is anything in this visit that should be ended. */
	boolean busy() {
		return draft().isPresent() || opened().isPresent() || complaint().isPresent() || openedComplaint().isPresent();
	}

	/** What the form for files must show, since its own token is read too late. */
	String uploadToken() {
		synchronized (this.session) {
			String token = (String) this.session.getAttribute(TOKEN);
			if (token == null) {
				token = UUID.randomUUID().toString();
				this.session.setAttribute(TOKEN, token);
			}
			return token;
		}
	}

	void code(SentCode code) {
		this.session.setAttribute(CODE, code);
	}

	Optional<SentCode> code() {
		return Optional.ofNullable((SentCode) this.session.getAttribute(CODE));
	}

	/** Ends the visit. A member of staff in the same browser stays signed in. */
	void end() {
		this.session.removeAttribute(DRAFT);
		this.session.removeAttribute(SENT);
		this.session.removeAttribute(OPENED);
		this.session.removeAttribute(COMPLAINT);
		this.session.removeAttribute(COMPLAINED);
		this.session.removeAttribute(OPENED_COMPLAINT);
		this.session.removeAttribute(CODE);
		this.session.removeAttribute(TOKEN);
	}

}
