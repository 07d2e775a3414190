package org.candour.staff.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** What a session meets that was ended because its account changed. */
class SignInAgain implements SessionInformationExpiredStrategy {

	@Override
	public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
		if (event.getRequest().getRequestURI().startsWith("/camunda/api/")) {
			// the webapps show their own way back
			event.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			event.getResponse().sendRedirect("/login?ended");
		}
	}

}
