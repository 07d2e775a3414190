package org.candour.disclosures.oauth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.candour.start.Commands;
import org.candour.support.ScratchDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line that registers a body and a client with its public key. */
class RegisterClientTest {

	@TempDir
	Path folder;

	private final ScratchDatabase database = new ScratchDatabase("V29__bodies.sql", "V30_1__api_clients.sql");

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private Path publicKeys;

	private Path privateKeys;

	@BeforeEach
	void keys() throws IOException, JOSEException {
		ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
		this.publicKeys = Files.writeString(this.folder.resolve("public.jwks"), new JWKSet(key).toString());
		this.privateKeys = Files.writeString(this.folder.resolve("private.jwks"), new JWKSet(key).toString(false));
	}

	@Test
	void aBodyAndItsClientAreRegistered() {
		assertThat(newBody("--keys=" + this.publicKeys)).isZero();
		assertThat(said()).contains("Client test-force-records of body test-force is registered");
		ApiClient client = clients().find("test-force-records").orElseThrow();
		assertThat(client.signs()).isTrue();
		assertThat(client.keys()).contains("\"kid\":\"k1\"").doesNotContain("\"d\"");
		assertThat(client.gateways()).isEqualTo(Set.of("GW-POL-VOL", "GW-LIFE"));
		assertThat(column("official_domains::text")).isEqualTo("[\"test.example\"]");
	}

	@Test
	void aSecondClientNeedsTheBodysIdOnlyAndTheBodyMayCiteMore() {
		newBody("--keys=" + this.publicKeys);
		assertThat(register("--body=test-force", "--client=test-force-two", "--gateways=GW-POL-TPM",
				"--keys-url=https://keys.test.example/jwks"))
			.isZero();
		assertThat(column("name")).isEqualTo("Test Force");
		assertThat(column("gateways::text")).contains("GW-POL-VOL", "GW-LIFE", "GW-POL-TPM");
		assertThat(clients().find("test-force-two").orElseThrow().gateways()).containsExactly("GW-POL-TPM");
	}

	@Test
	void aPrivateKeyIsRefusedAndNothingIsKept() {
		assertThat(newBody("--keys=" + this.privateKeys)).isOne();
		assertThat(said()).contains("must hold public keys only");
		assertThat(this.database.jdbc().sql("select count(*) from body").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--keys-url=http://keys.test.example/jwks | must be an HTTPS address
			--keys=/no/such/file                     | --keys: the file could not be read.
			--keys=pom.xml                           | are not a JWK set
			--name=Force                             | Give the client's public keys
			""")
	void whatIsWrongIsSaidInOneLine(String option, String line) {
		assertThat(newBody(option)).isOne();
		assertThat(said()).contains(line).doesNotContain("Exception").hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--client=x-one  --gateways=GW-LIFE                | --body is required.
			--body=x-force  --gateways=GW-LIFE                | --client is required.
			--body=x-force  --client=x-one                    | --gateways: name at least one power
			--body=x-force  --client=x-one --gateways=GW-NONE | --gateways: there is no power GW-NONE in force.
			--body=x-force  --client=x-one --gateways=GW-LIFE | The body x-force is not on the list yet
			--body=X!       --client=x-one --gateways=GW-LIFE | --body: an id is made of
			""")
	void whatIsMissingIsNamed(String options, String line) {
		List<String> all = new ArrayList<>(List.of(options.split("\\s+")));
		all.add("--keys=" + this.publicKeys);
		assertThat(register(all.toArray(String[]::new))).isOne();
		assertThat(said()).contains(line).hasLineCount(1);
	}

	private int newBody(String keys) {
		return register("--body=test-force", "--name=Test Force", "--domains=test.example",
				"--switchboard=01632 960150", "--client=test-force-records", "--gateways=GW-POL-VOL,GW-LIFE", keys);
	}

	private int register(String... options) {
		List<String> arguments = new ArrayList<>(
				List.of("register-client", "--spring.datasource.url=" + this.database.url(),
						"--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		arguments.addAll(List.of(options));
		return Commands
			.run(arguments.toArray(String[]::new), new PrintStream(this.printed, true, StandardCharsets.UTF_8))
			.orElseThrow();
	}

	private String column(String name) {
		return this.database.jdbc()
			.sql("select " + name + " from body where id = 'test-force'")
			.query(String.class)
			.single();
	}

	private String said() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private ApiClients clients() {
		return new ApiClients(this.database.jdbc(),
				new StaticListableBeanFactory().getBeanProvider(PasswordEncoder.class));
	}

}
