package org.candour.staff;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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
		return (authentication != null && authentication.isAuthenticated())
				? this.staff.person(authentication.getName()) : Optional.empty();
	}

	@Override
	public Person require() {
		return find().orElseThrow(() -> new IllegalStateException("Nobody of the staff is signed in."));
	}

}
