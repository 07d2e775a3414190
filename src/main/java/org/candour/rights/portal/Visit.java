package org.candour.rights.portal;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

/** What the server remembers of a visit to the public's pages, and nothing else of it. */
final class Visit {

	private static final String DRAFT = "candour.draft";

	private static final String SENT = "candour.sent";

	private static final String OPENED = "candour.opened";

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
		this.session.removeAttribute(CODE);
		this.session.removeAttribute(TOKEN);
	}

}
