package org.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The tokens of forms: in the session of who has one, else in a cookie, so that a page
 * with a form makes no session for a stranger. Signing in throws the stranger's away.
 */
public final class FormTokens implements CsrfTokenRepository {

	private static final String COOKIE = "candour-form";

	private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository ofStrangers = new CookieCsrfTokenRepository();

	public FormTokens() {
		this.ofStrangers.setCookieName(COOKIE);
		this.ofStrangers.setParameterName("_csrf");
		this.ofStrangers.setHeaderName("X-CSRF-TOKEN");
		this.ofStrangers.setCookiePath("/");
		this.ofStrangers.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax"));
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return this.ofSessions.generateToken(request);
	}

	@Override
	public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token == null) {
			this.ofSessions.saveToken(null, request, response);
			this.ofStrangers.saveToken(null, request, response);
		}
		else if (request.getSession(false) != null) {
			this.ofSessions.saveToken(token, request, response);
		}
		else {
			this.ofStrangers.saveToken(token, request, response);
		}
	}

	@Override
	public CsrfToken loadToken(HttpServletRequest request) {
		CsrfToken ofSession = this.ofSessions.loadToken(request);
		return (ofSession != null) ? ofSession : this.ofStrangers.loadToken(request);
	}

}
