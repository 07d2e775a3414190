package org.candour.staff.signin;

import java.util.Locale;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Turns whom the council's identity provider vouches for into a member of staff. The
 * provider says who somebody is; what the person may do comes from the account here, and
 * without one nobody gets in.
 */
@Component
@EnableConfigurationProperties(SignInProperties.class)
class StaffOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();

	private final StaffDirectory staff;

	private final AuditTrail audit;

	private final String claim;

	StaffOidcUsers(StaffDirectory staff, AuditTrail audit, SignInProperties properties) {
		this.staff = staff;
		this.audit = audit;
		this.claim = properties.userNameClaim();
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.provider.loadUser(request);
		String name = user.getClaimAsString(this.claim);
		if (name == null) {
			throw unknown();
		}
		Person person = this.staff.person(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> {
			this.audit.record(AuditAction.SIGN_IN_FAILED, null, Map.of("by", "identity-provider"));
			return unknown();
		});
		this.audit.record(AuditAction.SIGN_IN, null, Map.of("account", person.username(), "by", "identity-provider"));
		return new StaffOidcUser(person, user.getIdToken());
	}

	private static OAuth2AuthenticationException unknown() {
		return new OAuth2AuthenticationException(new OAuth2Error("no_account"));
	}

}
