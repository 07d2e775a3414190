package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.candour.start.Commands;
import org.candour.support.CandourTest;
import org.candour.support.ScratchDatabase;
import org.candour.support.SharedPostgres;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command that the documentation shows. Those of the application run here, by the
 * same main class and with the same arguments; those of the build name goals, classes and
 * settings that exist; those of Docker name services, files and settings that the compose
 * file knows. Requests to the server are run by {@link TourTest} and
 * {@link ApiGuideTest}, or here.
 */
@CandourTest
class DocumentedCommandsTest {

	private static final Pattern RUN_ARGUMENTS = Pattern.compile("-Dspring-boot\\.run\\.arguments=(\\S+)");

	private static final Pattern TEST_CLASS = Pattern.compile("-Dtest='?([\\w*]+)'?");

	private static final Pattern BENCH_SETTING = Pattern.compile("-D(bench[.\\w]*)=(\\S+)");

	private static final Pattern SECRET_FILE = Pattern.compile("> (secrets/[\\w-]+)");

	/** Of the key that the tests' application seals by. */
	private static final String KEY = SharedPostgres.KEY_ENCRYPTION_KEY;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> everyCommandOfTheDocumentationRuns() {
		return ShellBlocks.all()
			.stream()
			.flatMap((page) -> page.commands()
				.stream()
				.filter(DocumentedCommandsTest::known)
				.map((command) -> DynamicTest.dynamicTest(page.page() + ": " + command, () -> check(command))));
	}

	/** Nothing is passed over because nobody thought of it. */
	@Test
	void noCommandIsOfAKindThatIsNotTried() {
		Set<Path> guides = Set.of(Path.of("docs/api.md"), Path.of("README.md"));
		List<String> unknown = ShellBlocks.all()
			.stream()
			.flatMap((page) -> page.commands()
				.stream()
				.filter((command) -> !known(command) && !guides.contains(page.page()))
				.map((command) -> page.page() + ": " + command))
			.toList();
		assertThat(unknown).isEmpty();
		assertThat(ShellBlocks.all().stream().flatMap((page) -> page.commands().stream()).filter((one) -> known(one)))
			.hasSizeGreaterThan(20);
	}

	private static boolean known(String command) {
		return Stream
			.of("./mvnw ", "java -jar candour.jar ", "docker ", "openssl ", "mkdir ", "chmod ", "CANDOUR_PUBLIC_URL=",
					"export CANDOUR_HOST=", "cp target/candour-sbom.json ",
					"osv-scanner scan source --lockfile target/", "curl -X POST http://127.0.0.1:8080/setup/")
			.anyMatch(command::startsWith);
	}

	private void check(String command) throws IOException, InterruptedException, JOSEException {
		if (command.startsWith("./mvnw ")) {
			maven(command);
		}
		else if (command.startsWith("java -jar candour.jar ")) {
			application(words(command).subList(3, words(command).size()));
		}
		else if (command.startsWith("docker run ")) {
			dockerRun(command);
		}
		else if (command.contains("docker compose")) {
			compose(command);
		}
		else if (command.startsWith("docker build ")) {
			assertThat(Path.of("Dockerfile")).exists();
		}
		else if (command.startsWith("curl ")) {
			asked(command);
		}
		else {
			parsed(command);
		}
	}

	private void maven(String command) throws IOException, JOSEException {
		String pom = Files.readString(Path.of("pom.xml"));
		if (command.contains("spring-boot:run")) {
			Matcher profile = Pattern.compile("<profile>(\\w+)</profile>").matcher(pom);
			assertThat(profile.find()).isTrue();
			Matcher arguments = RUN_ARGUMENTS.matcher(command);
			if (arguments.find()) {
				List<String> all = new ArrayList<>(List.of("--spring.profiles.active=" + profile.group(1)));
				all.addAll(List.of(arguments.group(1).split(",")));
				application(all);
			}
			return;
		}
		assertThat(command).matches(".*\\b(verify|test|package|spring-javaformat:apply)\\b.*");
		assertThat(pom).contains("spring-javaformat-maven-plugin");
		Matcher test = TEST_CLASS.matcher(command);
		if (test.find()) {
			assertThat(classes("src/test/java", test.group(1).replace("*", ".*"))).isNotEmpty();
		}
		if (command.contains("-Pbench")) {
			assertThat(pom).contains("<id>bench</id>");
		}
		Matcher setting = BENCH_SETTING.matcher(command);
		while (setting.find()) {
			if (setting.group(1).equals("bench")) {
				assertThat(classes("bench/java", setting.group(2))).isNotEmpty();
			}
			else {
				assertThat(pom).contains("<%s>".formatted(setting.group(1)));
			}
		}
	}

	/**
	 * The command runs as the application's main class runs it, on a database of the
	 * tests.
	 */
	private void application(List<String> arguments) throws IOException, JOSEException {
		List<String> all = new ArrayList<>();
		for (String argument : arguments) {
			if (argument.equals(">")) {
				break;
			}
			String keys = "--keys=police.jwks";
			all.add(argument.equals(keys) ? "--keys=" + publicKeys() : profile(argument));
		}
		boolean registers = all.contains("register-client");
		String url = registers ? new ScratchDatabase("V29__bodies.sql", "V30_1__api_clients.sql").url()
				: SharedPostgres.server().getJdbcUrl("postgres", "postgres");
		all.addAll(List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres", "--candour.vault.generated-key-file=" + KEY));
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		Optional<Integer> code = Commands.run(all.toArray(String[]::new),
				new PrintStream(printed, true, StandardCharsets.UTF_8));
		String said = printed.toString(StandardCharsets.UTF_8);
		assertThat(code).as("a command was found").isPresent();
		if (all.contains("verify")) {
			// what other tests have done to the trail of the same database is theirs
			assertThat(said).containsPattern("entries checked|First bad entry|missing");
		}
		else {
			assertThat(code).as(said).contains(0);
			assertThat(said).isNotBlank();
		}
	}

	/** The profile is put first by the build tool; that of the tests goes with it. */
	private static String profile(String argument) {
		return argument.startsWith("--spring.profiles.active=") ? argument + ",test" : argument;
	}

	private Path publicKeys() throws IOException, JOSEException {
		JWKSet keys = new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("k1").generate());
		return Files.writeString(this.folder.resolve("police.jwks"), keys.toString());
	}

	private void dockerRun(String command) throws IOException, JOSEException {
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("\"-jar\", \"candour.jar\"]");
		List<String> words = words(command);
		application(words.subList(words.indexOf("candour") + 1, words.size()));
		Matcher file = SECRET_FILE.matcher(command);
		assertThat(file.find()).isTrue();
		assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(file.group(1));
	}

	private static void compose(String command) throws IOException {
		String compose = Files.readString(Path.of("docker-compose.yml"));
		assertThat(command).matches("(\\w+=\\S+ )?docker compose (up -d|logs app \\| grep one-time)");
		assertThat(compose).contains("  app:").contains("${CANDOUR_PUBLIC_URL:");
	}

	/**
	 * A secret that is not the one printed at the first start is refused, and no more.
	 */
	private void asked(String command) throws IOException, InterruptedException {
		Shell.Output output = new Shell(this.folder)
			.run(command.replace("http://127.0.0.1:8080", "http://127.0.0.1:" + this.port) + "\n", Map.of());
		assertThat(output.said()).contains("ANSWER 422 POST");
		assertThat(output.printed()).contains("secret");
	}

	/** What belongs to other programs has at least to be what the shell takes. */
	private static void parsed(String command) throws IOException, InterruptedException {
		Process bash = new ProcessBuilder("bash", "-n", "-c", command).redirectErrorStream(true).start();
		assertThat(bash.waitFor()).as(command).isZero();
		Matcher file = SECRET_FILE.matcher(command);
		if (file.find()) {
			assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(file.group(1));
		}
	}

	/** The words of a command as a shell takes them. */
	private static List<String> words(String command) {
		List<String> words = new ArrayList<>();
		Matcher word = Pattern.compile("((?:[^\\s\"]|\"[^\"]*\")+)").matcher(command);
		while (word.find()) {
			words.add(word.group(1).replace("\"", ""));
		}
		return words;
	}

	private static Set<String> classes(String root, String pattern) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			Set<String> names = new TreeSet<>();
			files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.matches(pattern + "\\.java"))
				.forEach(names::add);
			return names;
		}
	}

}
