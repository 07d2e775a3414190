package org.candour.staff.signin;

import org.candour.staff.StaffChanged;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of an account that changed: a role taken away or a disabled account
 * takes effect at once, not at the next sign-in.
 */
@Component
class EndedSessions {

	private final SessionRegistry sessions;

	EndedSessions(SessionRegistry sessions) {
		this.sessions = sessions;
	}

	@EventListener
	void end(StaffChanged change) {
		this.sessions.getAllPrincipals()
			.stream()
			.filter((principal) -> name(principal).equals(change.username()))
			.flatMap((principal) -> this.sessions.getAllSessions(principal, false).stream())
			.forEach(SessionInformation::expireNow);
	}

	private static String name(Object principal) {
		if (principal instanceof UserDetails user) {
			return user.getUsername();
		}
		return (principal instanceof AuthenticatedPrincipal other) ? other.getName() : String.valueOf(principal);
	}

}
