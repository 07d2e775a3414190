package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.steps.AskedGroups;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.ReceivedRightsRequest;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.candour.support.SlowRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Files arrive before anything is done with them, on every way in. */
@CandourTest
class UploadsTest {

	private static final int LONG = 3 * 1024 * 1024;

	/** How files come in. */
	enum Way {

		CASE_TAB, PAPERS, INTERFACE, MATCH_DATA, MATCH_RESULTS, DIRECTORY, CALENDAR

	}

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DataSource connections;

	@Autowired
	private OpenCase cases;

	@Autowired
	private AskedGroups asked;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private SubmitRightsRequest requests;

	@LocalServerPort
	private int port;

	private House house;

	private String secret;

	private byte[] file;

	@BeforeEach
	void aFileThatIsRecognized() {
		this.house = new House(this.context);
		this.secret = "plain-" + UUID.randomUUID() + "\n";
		this.file = this.secret.repeat(LONG / this.secret.length()).getBytes(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@EnumSource
	void whileAFileArrivesNoDatabaseConnectionIsHeldAndNothingOfItCanBeReadOnTheServersDisk(Way way)
			throws IOException, SQLException {
		Sender sender = sender(way);
		HikariDataSource pool = this.connections.unwrap(HikariDataSource.class);
		try (SlowRequest first = begin(sender); SlowRequest second = begin(sender)) {
			Awaitility.await().until(() -> sends(sender).contains("You may send 2 files at once"));
			Awaitility.await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
			assertThat(readable()).isEmpty();
		}
		Awaitility.await().until(() -> !sends(sender).contains("at once"));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERFACE")
	void aFormWithAFileIsRefusedWithoutItsToken(Way way) throws IOException {
		Sender sender = sender(way);
		assertThat(sends(sender.without("X-CSRF-TOKEN").without("_csrf"))).doesNotStartWith("HTTP/1.1 20")
			.matches("(?s)HTTP/1.1 (403 .*|302 .*Location: /requests/timed-out.*)");
	}

	@Test
	void aSlowSenderDoesNotKeepTheOthersFromSending() throws IOException {
		Sender slow = sender(Way.CASE_TAB);
		try (SlowRequest first = begin(slow); SlowRequest second = begin(slow)) {
			Awaitility.await().until(() -> sends(slow).contains("You may send 2 files at once"));
			String caseRef = aCase("service-adult-social-care");
			assertThat(this.house.of("searcher.adults").uploads(caseRef, "a.pdf", PlainPdf.saying("Here.")))
				.isNotBlank();
		}
	}

	private SlowRequest begin(Sender sender) throws IOException {
		return SlowRequest.upload(this.port, sender.path(), sender.headers(), sender.fields(), this.file);
	}

	private String sends(Sender sender) throws IOException {
		try (SlowRequest whole = SlowRequest.upload(this.port, sender.path(), sender.headers(), sender.fields(),
				"no such file".getBytes(StandardCharsets.UTF_8))) {
			return whole.end();
		}
	}

	private Sender sender(Way way) {
		return switch (way) {
			case CASE_TAB ->
				staff("searcher.children", "/staff/api/cases/" + aCase("service-childrens-social-care") + "/documents");
			case PAPERS -> aPerson();
			case INTERFACE -> {
				PoliceForce police = this.house.police();
				yield new Sender(
						"/api/v1/disclosure-requests/" + police.submits(PoliceRequest.inOrder()) + "/attachments",
						Map.of("Authorization", police.bearer(), "Idempotency-Key", UUID.randomUUID().toString()),
						Map.of());
			}
			case MATCH_DATA -> staff("handler", "/staff/matching/uploads/" + anExercise() + "/data");
			case MATCH_RESULTS -> staff("handler", "/staff/matching/uploads/" + anExercise() + "/results");
			case DIRECTORY -> staff("admin", "/staff/directory");
			case CALENDAR -> staff("dpo", "/staff/calendar");
		};
	}

	/** A case that asks something of a service. */
	private String aCase(String group) {
		String caseRef = SampleCase.open(this.cases, this.transactions);
		this.asked.add(caseRef, List.of(group));
		return caseRef;
	}

	private String anExercise() {
		return MatchExercise.open(this.house).ref();
	}

	/** A member of staff, on a page or on the Case tab. */
	private Sender staff(String username, String path) {
		Desk desk = this.house.of(username);
		return path.startsWith("/staff/api/")
				? new Sender(path, Map.of("Cookie", desk.cookie(), "X-CSRF-TOKEN", desk.token()), Map.of())
				: new Sender(path, Map.of("Cookie", desk.cookie()), Map.of("_csrf", desk.token()));
	}

	/** Somebody who has opened the page of their request. */
	private Sender aPerson() {
		ReceivedRightsRequest request = this.requests.submit(SampleRequests.of(List.of("R-ACCESS"), Regime.UKGDPR,
				Channel.EMAIL, Instant.parse("2026-11-23T10:00:00Z"), SampleRequests.SUBJECT));
		Http http = new Http(this.port);
		http.post("/requests/status",
				"_csrf=%s&reference=%s&secret=%s"
					.formatted(FormToken.of(http, "/requests/status"), request.caseRef(), request.portalSecret())
					.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "application/x-www-form-urlencoded");
		String token = FormToken.of(http, "/requests/progress/1/papers");
		Map<String, String> cookies = new HashMap<>();
		http.cookie("candour-form").ifPresent((value) -> cookies.put("candour-form", value));
		http.cookie("JSESSIONID").ifPresent((value) -> cookies.put("JSESSIONID", value));
		return new Sender("/requests/progress/1/papers",
				Map.of("Cookie",
						cookies.entrySet()
							.stream()
							.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
							.reduce((one, other) -> one + "; " + other)
							.orElseThrow()),
				Map.of("_csrf", token));
	}

	/** What the server's temporary folders and open files show of the file. */
	private List<Path> readable() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")));
				Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			List<Path> all = Stream
				.concat(folders.filter((folder) -> folder.getFileName().toString().matches("(tomcat|candour).*"))
					.flatMap(UploadsTest::files), open)
				.toList();
			return all.stream().filter(Files::isRegularFile).filter(this::shows).toList();
		}
	}

	private boolean shows(Path path) {
		try (var content = Files.newInputStream(path)) {
			return new String(content.readNBytes(LONG), StandardCharsets.ISO_8859_1).contains(this.secret);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList().stream();
		}
		catch (IOException | UncheckedIOException ex) {
			return Stream.of();
		}
	}

	/** Where somebody sends a file, and what goes with it. */
	private record Sender(String path, Map<String, String> headers, Map<String, String> fields) {

		Sender without(String name) {
			Map<String, String> otherHeaders = new HashMap<>(this.headers);
			Map<String, String> otherFields = new HashMap<>(this.fields);
			otherHeaders.remove(name);
			otherFields.remove(name);
			return new Sender(this.path, otherHeaders, otherFields);
		}

	}

}
