package org.candour.staff.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * Leads a person whose password was set by an administrator to choosing one that nobody
 * else knows; until then every other door stays shut.
 */
class OwnPasswordFirst implements AccessDeniedHandler {

	/** The only authority of such a person. */
	static final String AUTHORITY = "CHOOSE_PASSWORD";

	private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (mustChoose() && request.getMethod().equals("GET")) {
			response.sendRedirect("/staff/password");
		}
		else {
			this.others.handle(request, response, refusal);
		}
	}

	private static boolean mustChoose() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return person != null
				&& person.getAuthorities().stream().anyMatch((held) -> AUTHORITY.equals(held.getAuthority()));
	}

}
