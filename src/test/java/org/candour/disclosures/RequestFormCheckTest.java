package org.candour.disclosures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.candour.cases.steps.Finding;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** People and days on a request form that cannot be what they say. */
class RequestFormCheckTest {

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

	private final RequestFormCheck check = new RequestFormCheck(TheLaw.shipped(),
			Clock.fixed(Instant.parse("2026-11-24T00:30:00Z"), ZoneOffset.UTC));

	private final ObjectNode form = example();

	@Test
	void theExampleIsInOrder() {
		assertThat(found()).isEmpty();
	}

	/** DR-04. */
	@ParameterizedTest
	@ValueSource(
			strings = { "Sam Łuczak-O'Hara", "LUCZAK-OHARA, Sam", "Mr Sam Luczak-O\u2019Hara", "sam łuczak ohara" })
	void nobodyCountersignsTheirOwnRequest(String name) {
		part("requester").put("name", "Sam Łuczak-O'Hara");
		part("signOff").put("countersignName", name);
		assertThat(found()).extracting(Finding::pointer, Finding::rule)
			.containsExactly(tuple("/signOff/countersignName", "same-person"));
	}

	/** DR-04. */
	@ParameterizedTest
	@CsvSource({ "2026-11-25, future", "2126-11-20, future", "1990-11-20, too-old", "2024-11-23, too-old" })
	void aCountersignatureIsOfTheRequestsOwnTime(String day, String rule) {
		part("signOff").put("countersignedOn", day);
		assertThat(found()).extracting(Finding::pointer, Finding::rule)
			.containsExactly(tuple("/signOff/countersignedOn", rule));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-24", "2024-11-24" })
	void aCountersignatureMayBeOfTodayOrTwoYearsOld(String day) {
		part("signOff").put("countersignedOn", day);
		assertThat(found()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25, past", "1890-01-01, too-old" })
	void aSubjectIsAlreadyBornAndCanBeAlive(String day, String rule) {
		((ObjectNode) this.form.path("subjects").get(0)).put("dateOfBirth", day);
		assertThat(found()).extracting(Finding::pointer, Finding::rule)
			.containsExactly(tuple("/subjects/0/dateOfBirth", rule));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25, future", "1990-01-01, too-old" })
	void whatWasServedWasServedAlready(String day, String rule) {
		part("kind").put("servedOn", day);
		assertThat(found()).extracting(Finding::pointer, Finding::rule).containsExactly(tuple("/kind/servedOn", rule));
	}

	@ParameterizedTest
	@CsvSource({ "GW-PSFA-NOTICE, noticeDate, 2027-11-23, future", "GW-PSFA-NOTICE, noticeDate, 1926-11-23, too-old",
			"GW-PSFA-NOTICE, complyBy, 2126-12-07, too-far" })
	void aDayOfANoticeIsOneThatItCanHave(String gateway, String field, String day, String rule) {
		this.form.put("gateway", gateway);
		this.form.putObject("particulars").put(field, day);
		assertThat(found()).extracting(Finding::pointer, Finding::rule).contains(tuple("/particulars/" + field, rule));
	}

	private List<Finding> found() {
		return this.check.check(JSON.convertValue(this.form, RequestForm.class));
	}

	private ObjectNode part(String name) {
		return (ObjectNode) this.form.get(name);
	}

	private static ObjectNode example() {
		try {
			return (ObjectNode) JSON.readTree(Files.readString(Path.of("docs/examples/police-request.json")));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
