package org.candour.staff.signin;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Signing in through the council's identity provider. */
@CandourTest
class StaffOidcUsersTest {

	@Autowired
	StaffOidcUsers people;

	@Test
	void whomTheProviderNamesSignsInUnderTheAccountWithTheAccountsRoles() {
		OidcUser user = this.people.loadUser(named("Approver"));
		assertThat(user.getName()).isEqualTo("approver");
		assertThat(user.getAuthorities()).extracting(GrantedAuthority::getAuthority).containsExactly("ROLE_APPROVER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "somebody.else", "approver@evil.example", "approver ", "" })
	void withoutAnAccountNobodyGetsIn(String name) {
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> this.people.loadUser(named(name)));
	}

	@Test
	void theNameInAnotherClaimCountsForNothing() {
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> this.people.loadUser(request(Map.of("sub", "approver", "name", "approver"))));
	}

	private static OidcUserRequest named(String name) {
		return request(Map.of("sub", "4711", "preferred_username", name, "roles", "ADMINISTRATOR"));
	}

	private static OidcUserRequest request(Map<String, Object> claims) {
		Instant now = Instant.parse("2026-03-02T09:00:00Z");
		ClientRegistration council = ClientRegistration.withRegistrationId("council")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientId("candour")
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.authorizationUri("https://id.example.org/authorize")
			.tokenUri("https://id.example.org/token")
			.build();
		return new OidcUserRequest(council, new OAuth2AccessToken(TokenType.BEARER, "token", now, now.plusSeconds(60)),
				new OidcIdToken("token", now, now.plusSeconds(60), claims));
	}

}
