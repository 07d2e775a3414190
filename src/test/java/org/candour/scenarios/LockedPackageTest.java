package org.candour.scenarios;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An answer that goes by secure mail or by hand is fetched locked, by who sends it. */
@CandourTest
class LockedPackageTest {

	private static final Pattern PASSWORD = Pattern.compile("<strong>([A-Z2-9]{5}(-[A-Z2-9]{5}){4})</strong>");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AuditTrail audit;

	private House house;

	private String caseRef;

	private String page;

	@BeforeEach
	void aCaseToBeAnswered() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.page = "/staff/cases/" + this.caseRef;
		new PoliceCase(this.house, this.caseRef).prepared("DISCLOSED_FULL").advised("AGREE");
		this.house.of("approver").completes(this.caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		this.house.engineWorks(this.caseRef);
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void thePackageOpensWithThePasswordThatWasShownAndWithNoOther() throws IOException {
		released("BY_HAND");
		assertThat(this.house.of("reviewer").page(this.page).text()).contains("Send the package");
		String password = password("reviewer");
		assertThat(password("reviewer")).as("drawn anew").isNotEqualTo(password);
		Answer locked = fetch("reviewer", password);
		assertThat(locked.status()).isEqualTo(200);
		assertThat(new String(locked.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Zqcanary", "manifestSha256");

		Map<String, byte[]> parts = unlock(locked.body(), password);
		assertThat(parts.keySet()).containsExactly("cover-sheet.pdf", "item-01.pdf", "manifest.json");
		String manifest = new String(parts.get("manifest.json"), StandardCharsets.UTF_8);
		assertThat(manifest).contains("\"name\" : \"item-01.pdf\"",
				"\"sha256\" : \"" + sha256(parts.get("item-01.pdf")) + "\"");
		assertThatExceptionOfType(ZipException.class)
			.isThrownBy(() -> unlock(locked.body(), "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"));

		assertThat(this.audit.ofCase(this.caseRef, 100, null))
			.filteredOn((row) -> row.action() == AuditAction.PACKAGE_FETCHED)
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.actor()).isEqualTo("reviewer");
				assertThat(row.facts().toString()).doesNotContain(password);
			});
	}

	@Test
	void onlyWhoReleasesAndOnlyOnTheseRoutes() {
		assertThat(ask("reviewer").status()).as("before the release").isEqualTo(422);
		released("SECURE_MAIL");
		assertThat(ask("approver").text()).contains("Your role does not allow");
		assertThat(fetch("approver", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA").status()).isEqualTo(422);
		for (String weak : List.of("", "password", "AAAAA", "AAAAA-AAAAA-AAAAA-AAAAA-AAAA0")) {
			assertThat(fetch("reviewer", weak).status()).as(weak).isEqualTo(422);
		}
		assertThat(ask("reviewer").status()).isEqualTo(200);
		House.waits(Duration.ofDays(31));
		assertThat(ask("reviewer").text()).contains("the time to fetch it is over");
	}

	@Test
	void whatWaitsInThePortalIsNotFetchedByStaff() {
		released("PORTAL");
		assertThat(this.house.of("reviewer").page(this.page).text()).doesNotContain("Send the package");
		assertThat(ask("reviewer").status()).isEqualTo(422);
	}

	private void released(String route) {
		this.house.of("handler2")
			.completes(this.caseRef, "release-answer",
					Map.of("recipientConfirmed", true, "transferRoute", route, "releaseNote", PoliceCase.SAID));
		this.house.engineWorks(this.caseRef);
	}

	private Answer ask(String person) {
		return this.house.of(person).sends("/staff/search", this.page + "/package-password");
	}

	private String password(String person) {
		Matcher password = PASSWORD.matcher(ask(person).text());
		assertThat(password.find()).isTrue();
		return password.group(1);
	}

	private Answer fetch(String person, String password) {
		return this.house.of(person).sends("/staff/search", this.page + "/package", "password", password);
	}

	private static Map<String, byte[]> unlock(byte[] locked, String password) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(locked), password.toCharArray())) {
			for (LocalFileHeader part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				assertThat(part.getAesExtraDataRecord().getAesKeyStrength()).isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
				parts.put(part.getFileName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
