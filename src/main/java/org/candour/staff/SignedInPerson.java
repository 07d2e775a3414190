package org.candour.staff;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Takes the person from Spring Security; roles always come fresh from the accounts. */
@Component
class SignedInPerson implements CurrentPerson {

	private final StaffDirectory staff;

	SignedInPerson(StaffDirectory staff) {
		this.staff = staff;
	}

	@Override
	public Optional<Person> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return mayBeStaff(authentication) ? this.staff.person(authentication.getName()) : Optional.empty();
	}

	/** The client of a body is never staff, even if it is called like one. */
	private static boolean mayBeStaff(Authentication authentication) {
		return authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AbstractOAuth2TokenAuthenticationToken<?>);
	}

	@Override
	public Person require() {
		return find().orElseThrow(() -> new IllegalStateException("Nobody of the staff is signed in."));
	}

}
