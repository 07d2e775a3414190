package org.candour.engine.http;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.candour.engine.http.EngineStanding.Standing;

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
		return this.standing.now().map(SpringSecuritySignIn::signedIn).orElseGet(AuthenticationResult::unsuccessful);
	}

	private static AuthenticationResult signedIn(Standing person) {
		AuthenticationResult result = AuthenticationResult.successful(person.username());
		result.setGroups(List.copyOf(person.groups()));
		result.setTenants(List.copyOf(person.walls()));
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// a person signs in on the sign-in page; a 401 without a challenge says enough
	}

}
