package org.candour.disclosures.oauth;

import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.candour.web.ProblemWriter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Issues access tokens to clients of outside bodies (OAuth 2.0 client credentials),
 * unless another issuer is configured.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "candour.api.external-issuer", matchIfMissing = true, havingValue = "")
class TokenServer {

	private static final String[] PLACES = { "/oauth2/token", "/oauth2/jwks",
			"/.well-known/oauth-authorization-server" };

	@Bean
	@Order(10)
	SecurityFilterChain tokenChain(HttpSecurity http, ApiProperties properties, ClientAssertions assertions,
			ProblemWriter problems) throws Exception {
		OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
		http.securityMatcher(PLACES)
			.with(server, (configured) -> configured.clientAuthentication((authentication) -> authentication
				.authenticationProviders((providers) -> providers.forEach((provider) -> {
					if (provider instanceof JwtClientAssertionAuthenticationProvider byAssertion) {
						byAssertion.setJwtDecoderFactory(assertions);
					}
				}))))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterBefore(RequestLimit.byAddress(properties.tokensPerMinute(), problems),
					SecurityContextHolderFilter.class);
		return http.build();
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(ApiProperties properties) {
		AuthorizationServerSettings.Builder settings = AuthorizationServerSettings.builder();
		if (properties.publicUrl() != null) {
			settings.issuer(properties.publicUrl().toString());
		}
		return settings.build();
	}

	@Bean
	RegisteredClientRepository registeredApiClients(ApiClients clients) {
		return new RegisteredApiClients(clients);
	}

	@Bean
	OAuth2AuthorizationService forgottenAuthorizations() {
		return new ForgottenAuthorizations();
	}

	@Bean
	ClientAssertions clientAssertions(ApiClients clients, UsedAssertions used) {
		return new ClientAssertions(clients, used);
	}

	@Bean
	JWKSource<SecurityContext> signingKeys(ApiProperties properties) {
		return new ImmutableJWKSet<>(new JWKSet(SigningKey.of(properties)));
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> audience(ApiProperties properties) {
		return (context) -> context.getClaims().audience(List.of(properties.audience()));
	}

}
