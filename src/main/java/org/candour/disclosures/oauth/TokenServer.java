package org.candour.disclosures.oauth;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.candour.web.FormTokens;
import org.candour.web.ProblemWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
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
@Conditional(OwnTokens.class)
class TokenServer {

	private static final String[] PLACES = { "/oauth2/token", "/oauth2/jwks",
			"/.well-known/oauth-authorization-server" };

	private static final Set<String> DESCRIBED = Set.of("issuer", "token_endpoint", "jwks_uri",
			"authorization_endpoint", "response_types_supported");

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
				})))
				.authorizationServerMetadataEndpoint(
						(description) -> description.authorizationServerMetadataCustomizer(TokenServer::describe)))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			// Spring looks for tokens of forms here, whatever is said; it makes no
			// session for them
			.csrf((csrf) -> csrf.csrfTokenRepository(new FormTokens()))
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterBefore(RequestLimit.byAddress(properties.tokensPerMinute(), problems),
					SecurityContextHolderFilter.class);
		return http.build();
	}

	/**
	 * Spring would name endpoints that this server does not have; of these it insists on
	 * the one for sign-in alone.
	 */
	private static void describe(OAuth2AuthorizationServerMetadata.Builder description) {
		description.claims((claims) -> {
			claims.keySet().retainAll(DESCRIBED);
			claims.put("grant_types_supported", List.of("client_credentials"));
			claims.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "private_key_jwt"));
			claims.put("scopes_supported", List.of(Scopes.READ, Scopes.WRITE, Scopes.RIGHTS_READ, Scopes.RIGHTS_WRITE));
		});
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(ApiProperties properties) {
		return AuthorizationServerSettings.builder().issuer(properties.publicUrl().toString()).build();
	}

	@Bean
	RegisteredClientRepository registeredApiClients(ApiClients clients) {
		return new RegisteredApiClients(clients);
	}

	@Bean
	OAuth2AuthorizationService forgottenAuthorizations() {
		return new ExpiredAuthorizations();
	}

	@Bean
	ClientAssertions clientAssertions(ApiClients clients, UsedAssertions used, Clock clock) {
		return new ClientAssertions(clients, used, clock);
	}

	@Bean
	RSAKey signingKey(ApiProperties properties) {
		return SigningKey.of(properties);
	}

	@Bean
	JWKSource<SecurityContext> signingKeys(RSAKey signingKey) {
		return new ImmutableJWKSet<>(new JWKSet(signingKey));
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> audience(ApiProperties properties) {
		return (context) -> context.getClaims().audience(List.of(properties.audience()));
	}

}
