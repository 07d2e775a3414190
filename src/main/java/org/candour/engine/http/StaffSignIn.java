package org.candour.engine.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.candour.engine.http.EngineStanding.Standing;

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
				&& this.standing.now().filter((now) -> same(now, user)).isPresent();
	}

	private static boolean same(Standing now, UserAuthentication known) {
		return now.groups().equals(asSet(known.getGroupIds())) && now.walls().equals(asSet(known.getTenantIds()));
	}

	private static Set<String> asSet(List<String> list) {
		return (list != null) ? new HashSet<>(list) : Set.of();
	}

	/**
	 * The one engine there is; the inherited way looks through the class path each time.
	 */
	@Override
	protected ProcessEngine getAddressedEngine(String name) {
		return ProcessEngines.getProcessEngine(name);
	}

}
