package org.candour.disclosures.oauth;

import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks access tokens: signature, time, audience and issuer. */
final class AccessTokens {

	private AccessTokens() {
	}

	static JwtDecoder decoder(ApiProperties properties, ObjectProvider<RSAKey> signingKey) {
		if (properties.trustsAnotherIssuer()) {
			// the issuer need not be up when we start
			return new SupplierJwtDecoder(() -> external(properties));
		}
		// the key is read once: to read it for every token takes longer than to check one
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(publicPart(signingKey.getObject())).build();
		decoder.setJwtValidator(claims(properties, properties.publicUrl().toString()));
		return decoder;
	}

	private static RSAPublicKey publicPart(RSAKey key) {
		try {
			return key.toRSAPublicKey();
		}
		catch (JOSEException ex) {
			throw new UnusableSigningKey("The signing key is not an RSA private key as a JWK in JSON.");
		}
	}

	private static JwtDecoder external(ApiProperties properties) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(properties.externalIssuer()).build();
		decoder.setJwtValidator(claims(properties, properties.externalIssuer()));
		return decoder;
	}

	private static OAuth2TokenValidator<Jwt> claims(ApiProperties properties, String issuer) {
		List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
		validators.add(new JwtTimestampValidator());
		validators.add(new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
				(audience) -> audience != null && audience.contains(properties.audience())));
		validators.add(new JwtClaimValidator<>(JwtClaimNames.EXP, (expires) -> expires != null));
		validators.add(new JwtIssuerValidator(issuer));
		return new DelegatingOAuth2TokenValidator<>(validators);
	}

}
