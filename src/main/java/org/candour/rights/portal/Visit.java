package org.candour.rights.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/** What the server remembers of a visit to the public's pages, and nothing else of it. */
final class Visit {

	private static final String DRAFT = "candour.draft";

	private static final String SENT = "candour.sent";

	private static final String OPENED = "candour.opened";

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

	/** Ends the visit. A member of staff in the same browser stays signed in. */
	void end() {
		this.session.removeAttribute(DRAFT);
		this.session.removeAttribute(SENT);
		this.session.removeAttribute(OPENED);
	}

}
