package org.candour.staff.signin;

import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password unless there were too many failures; both ends are audited.
 */
class ThrottledSignIn implements AuthenticationProvider {

	private static final Logger log = LoggerFactory.getLogger(ThrottledSignIn.class);

	private final DaoAuthenticationProvider passwords;

	private final SignInThrottle throttle;

	private final AuditTrail audit;

	ThrottledSignIn(DaoAuthenticationProvider passwords, SignInThrottle throttle, AuditTrail audit) {
		this.passwords = passwords;
		this.throttle = throttle;
		this.audit = audit;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String account = "account:" + attempt.getName();
		String address = "address:" + address(attempt);
		if (this.throttle.mustWait(account) || this.throttle.mustWait(address)) {
			log.warn("A sign-in was refused after too many failures.");
			throw new LockedException("Too many failures.");
		}
		try {
			Authentication signedIn = this.passwords.authenticate(attempt);
			this.throttle.succeeded(account);
			this.audit.record(AuditAction.SIGN_IN, null, Map.of("account", signedIn.getName()));
			return signedIn;
		}
		catch (AuthenticationException ex) {
			this.throttle.failed(account);
			this.throttle.failed(address);
			this.audit.record(AuditAction.SIGN_IN_FAILED, null, Map.of());
			throw ex;
		}
	}

	private static String address(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

	@Override
	public boolean supports(Class<?> type) {
		return this.passwords.supports(type);
	}

}
