package org.candour.staff.signin;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.staff.StaffDirectory;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password unless there were too many attempts; both ends are audited.
 */
class ThrottledSignIn implements AuthenticationProvider {

	private static final Logger log = LoggerFactory.getLogger(ThrottledSignIn.class);

	private final DaoAuthenticationProvider passwords;

	private final SignInThrottle throttle;

	private final StaffDirectory staff;

	private final AuditTrail audit;

	ThrottledSignIn(DaoAuthenticationProvider passwords, SignInThrottle throttle, StaffDirectory staff,
			AuditTrail audit) {
		this.passwords = passwords;
		this.throttle = throttle;
		this.staff = staff;
		this.audit = audit;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String account = attempt.getName();
		String address = address(attempt);
		if (!this.throttle.admit(account, address)) {
			log.warn("A sign-in was refused after too many attempts.");
			throw new LockedException("Too many attempts.");
		}
		try {
			Authentication signedIn = this.passwords.authenticate(attempt);
			this.throttle.succeeded(account, address);
			this.audit.record(AuditAction.SIGN_IN, null, Map.of("account", signedIn.getName()));
			return signedIn;
		}
		catch (BadCredentialsException ex) {
			this.audit.record(AuditAction.SIGN_IN_FAILED, null, known(account));
			throw ex;
		}
	}

	/** Only a name that exists: people type passwords into the wrong field. */
	private Map<String, String> known(String account) {
		return this.staff.person(account).map((person) -> Map.of("account", person.username())).orElse(Map.of());
	}

	private static String address(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

	@Override
	public boolean supports(Class<?> type) {
		return this.passwords.supports(type);
	}

}
