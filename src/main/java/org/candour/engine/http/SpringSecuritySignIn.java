package org.candour.engine.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

import org.springframework.stereotype.Component;

/** Tells the engine's web applications whom Spring Security has signed in. */
@Component
class SpringSecuritySignIn implements AuthenticationProvider {

	private final EngineStanding standing;

	SpringSecuritySignIn(EngineStanding standing) {
		this.standing = standing;
	}

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		return this.standing.username().map(this::signedIn).orElseGet(AuthenticationResult::unsuccessful);
	}

	private AuthenticationResult signedIn(String username) {
		AuthenticationResult result = AuthenticationResult.successful(username);
		result.setGroups(this.standing.groups());
		result.setTenants(this.standing.walls(username));
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// a person signs in on the sign-in page; a 401 without a challenge says enough
	}

}
