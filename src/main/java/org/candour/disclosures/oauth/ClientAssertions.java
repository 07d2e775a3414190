package org.candour.disclosures.oauth;

import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Checks what a client signed to prove itself (private_key_jwt, RFC 7523), with the keys
 * on file or, if its body publishes them, from the registered address. An assertion lives
 * for minutes and counts once.
 */
class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

	private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

	private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384,
			JWSAlgorithm.PS256, JWSAlgorithm.RS256);

	/** Milliseconds. */
	private static final int PATIENCE = 3000;

	/** Bytes. */
	private static final int LARGEST = 50 * 1024;

	private final ApiClients clients;

	private final UsedAssertions used;

	private final Clock clock;

	private final Map<String, JWKSource<SecurityContext>> published = new ConcurrentHashMap<>();

	ClientAssertions(ApiClients clients, UsedAssertions used, Clock clock) {
		this.clients = clients;
		this.used = used;
		this.clock = clock;
	}

	@Override
	public JwtDecoder createDecoder(RegisteredClient client) {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(client)));
		// Spring's validators judge the claims
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
		var standard = JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client);
		decoder.setJwtValidator((assertion) -> {
			// only an assertion that is good otherwise uses up its id
			OAuth2TokenValidatorResult result = new DelegatingOAuth2TokenValidator<>(standard).validate(assertion);
			return result.hasErrors() ? result : once(client.getClientId(), assertion);
		});
		return decoder;
	}

	private JWKSource<SecurityContext> keys(RegisteredClient client) {
		ApiClient onFile = this.clients.find(client.getClientId())
			.orElseThrow(() -> new BadJwtException("The client is not known here."));
		if (onFile.keysUrl() != null) {
			return this.published.computeIfAbsent(onFile.keysUrl(), ClientAssertions::fetched);
		}
		try {
			return new ImmutableJWKSet<>((onFile.keys() != null) ? JWKSet.parse(onFile.keys()) : new JWKSet());
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The keys of a client cannot be read.");
		}
	}

	/** Keeps what was fetched for a while, and does not wait for a server that hangs. */
	private static JWKSource<SecurityContext> fetched(String url) {
		try {
			return JWKSourceBuilder
				.create(URI.create(url).toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
				.build();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException("The address of a client's keys cannot be read.");
		}
	}

	private OAuth2TokenValidatorResult once(String client, Jwt assertion) {
		Instant expires = assertion.getExpiresAt();
		boolean good = assertion.getId() != null && expires != null
				&& !expires.isAfter(this.clock.instant().plus(LONGEST_LIFE))
				&& this.used.isFirst(client, assertion.getId(), expires);
		return good ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(
				new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, "The assertion lives too long or was used.", null));
	}

}
