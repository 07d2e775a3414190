package org.candour.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.candour.cases.steps.Finding;
import org.candour.law.Regime;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a request from being taken in is named by field and rule. */
@CandourTest
class RightsRequestCheckTest {

	@Autowired
	RightsRequestCheck check;

	@Autowired
	RightsLifecycles lifecycles;

	@Test
	void anEmptyRequestLacksWhatCannotBeDoneWithout() {
		NewRightsRequest empty = new NewRightsRequest(null, null, null, null, null, null, null, null, null, null, null,
				null, null, null);
		assertThat(pointers(empty)).containsExactly("/channel required", "/receivedAt required", "/subject required",
				"/requester required", "/description required", "/delivery required");
	}

	@Test
	void aReceiptInTheFutureIsRefused() {
		assertThat(pointers(SampleRequests.of("R-ACCESS", Instant.now().plus(Duration.ofDays(1)))))
			.containsExactly("/receivedAt future");
	}

	@Test
	void aReceiptBeforeTheCalendarIsRefused() {
		assertThat(pointers(SampleRequests.of("R-ACCESS", Instant.parse("2019-05-01T10:00:00Z"))))
			.containsExactly("/receivedAt calendar");
	}

	@Test
	void aRightThatDidNotExistYetIsUnknown() {
		assertThat(pointers(SampleRequests.of("R-ADM", Instant.parse("2026-02-04T10:00:00Z"))))
			.containsExactly("/rights/0 unknown");
	}

	@Test
	void aRightWithoutAProcessUnderTheRegimeIsRefusedInOneSentence() {
		NewRightsRequest request = SampleRequests.of("R-PORT", Regime.PART3, Instant.parse("2026-10-05T10:00:00Z"));
		assertThat(this.check.check(request)).containsExactly(new Finding("/rights/0", "not-offered",
				"Requests to exercise this right cannot be taken in here: pass it to the data protection team."));
	}

	@Test
	void everythingThatIsWrongIsNamedAtOnceAndNothingIsRepeated() {
		String canary = "canary-" + "x".repeat(300);
		NewRightsRequest wrong = new NewRightsRequest(Arrays.asList("R-NONE", null), null, Channel.PHONE,
				Instant.parse("2026-10-05T10:00:00Z"),
				new Subject(" ", LocalDate.of(2090, 1, 1), List.of(canary), canary, canary, canary, canary,
						List.of(canary)),
				new Requester(RequesterKind.AGENT, null, null, null, null, null, null, null), "",
				LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), List.of("no-such-service"),
				PreferredFormat.OTHER_LANGUAGE, null, PreferredDelivery.PORTAL, null);
		assertThat(pointers(wrong)).containsExactly("/rights/0 unknown", "/rights/1 unknown", "/subject/name required",
				"/subject/dateOfBirth past", "/subject/formerNames/0 too-long", "/subject/address too-long",
				"/subject/postcode too-long", "/subject/email too-long", "/subject/email format",
				"/subject/phone too-long", "/subject/references/0 too-long", "/requester/name required",
				"/description required", "/to order", "/services/0 unknown", "/language required");
		assertThat(this.check.check(wrong).toString()).doesNotContain("canary");
	}

	@Test
	void anAnswerByPostNeedsAnAddress() {
		NewRightsRequest request = new NewRightsRequest(List.of("R-NONE"), null, Channel.PHONE,
				Instant.parse("2026-10-05T10:00:00Z"),
				new Subject("Wilhelmina Testperson", null, null, null, null, null, null, null), Requester.theSubject(),
				"All of it.", null, null, null, null, null, PreferredDelivery.POST, null);
		assertThat(pointers(request)).contains("/delivery address");
	}

	@Test
	void onlyRightsThatCanBeTakenInAreOffered() {
		assertThat(this.lifecycles.offered(LocalDate.of(2026, 10, 5))).allSatisfy((right) -> assertThat(right.regimes())
			.anyMatch((regime) -> this.lifecycles.of(right.code(), regime, LocalDate.of(2026, 10, 5)).isPresent()));
	}

	private List<String> pointers(NewRightsRequest request) {
		return this.check.check(request).stream().map((finding) -> finding.pointer() + ' ' + finding.rule()).toList();
	}

}
