package org.candour.disclosures.oauth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The key that signs access tokens. It is never stored in the database. */
final class SigningKey {

	private static final int BITS = 3072;

	private static final int FEWEST_BITS = 2048;

	private SigningKey() {
	}

	static RSAKey of(ApiProperties properties) {
		RSAKey key = parse(read(properties));
		if (!key.isPrivate() || key.size() < FEWEST_BITS) {
			throw new UnusableSigningKey("The signing key is not an RSA private key of at least 2048 bits.");
		}
		return key;
	}

	private static String read(ApiProperties properties) {
		if (properties.signingKey() != null && !properties.signingKey().isBlank()) {
			return properties.signingKey();
		}
		try {
			if (properties.signingKeyFile() != null) {
				return Files.readString(properties.signingKeyFile());
			}
			if (properties.generatedSigningKeyFile() != null) {
				return readOrMake(properties.generatedSigningKeyFile());
			}
		}
		catch (IOException ex) {
			throw new UnusableSigningKey("The file with the signing key cannot be read or made.");
		}
		throw new UnusableSigningKey("There is no key to sign access tokens with: set candour.api.signing-key, "
				+ "candour.api.signing-key-file or candour.api.external-issuer.");
	}

	private static String readOrMake(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.readString(file);
		}
		if (file.toAbsolutePath().getParent() != null) {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		String made = generate();
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(file, made);
		return made;
	}

	static String generate() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.keyIDFromThumbprint(true)
				.generate()
				.toJSONString();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("A signing key could not be made.", ex);
		}
	}

	private static RSAKey parse(String json) {
		try {
			RSAKey key = RSAKey.parse(json.strip());
			return (key.getKeyID() != null) ? key : new RSAKey.Builder(key).keyIDFromThumbprint().build();
		}
		catch (ParseException | JOSEException | IllegalArgumentException ex) {
			throw new UnusableSigningKey("The signing key is not an RSA private key as a JWK in JSON.");
		}
	}

}
