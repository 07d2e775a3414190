package org.candour.disclosures.oauth;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.nimbusds.jose.jwk.RSAKey;
import org.junit.jupiter.api.Test;

import org.candour.start.Commands;

import static org.assertj.core.api.Assertions.assertThat;

/** A council needs a key to sign tokens with before the first start. */
class NewSigningKeyTest {

	@Test
	void theCommandPrintsAKeyThatTheConfigurationTakes() throws Exception {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		int exit = Commands
			.run(new String[] { "new-signing-key" }, new PrintStream(printed, true, StandardCharsets.UTF_8))
			.orElseThrow();
		RSAKey key = RSAKey.parse(printed.toString(StandardCharsets.UTF_8).strip());
		assertThat(exit).isZero();
		assertThat(key.isPrivate()).isTrue();
		assertThat(key.size()).isEqualTo(3072);
		assertThat(key.getKeyID()).isNotBlank();
	}

}
