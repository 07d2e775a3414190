package org.candour.engine.http;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Whoever is signed in with Candour is signed in with Tasklist and Cockpit. A role taken
 * away, or a wall built, counts from the next request on.
 */
class StaffSignIn extends ContainerBasedAuthenticationFilter {

	private final EngineStanding standing;

	StaffSignIn(AuthenticationProvider staff, EngineStanding standing) {
		this.authenticationProvider = staff;
		this.standing = standing;
	}

	@Override
	public void init(FilterConfig config) {
		// the provider is given, not named
	}

	@Override
	protected boolean existisAuthentication(Authentications known, String engine, String username) {
		return super.existisAuthentication(known, engine, username)
				&& known.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication user
				&& same(user.getGroupIds(), this.standing.groups())
				&& same(user.getTenantIds(), this.standing.walls(username));
	}

	private static boolean same(List<String> known, List<String> now) {
		return Objects.nonNull(known) && asSet(known).equals(asSet(now));
	}

	private static Set<String> asSet(List<String> list) {
		return new HashSet<>(list);
	}

}
