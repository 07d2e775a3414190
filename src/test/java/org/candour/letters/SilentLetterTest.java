package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

import org.candour.law.Regime;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that must not give something away (domain section 6.3). */
class SilentLetterTest {

	private static final LetterReason LIVE = LetterReason.of("RR-04", "DPA18-SEC45-4-B", "DPA18-S2-P1-2")
		.explained("Operation Elm (invented).");

	private final RightsLetterWriter writer = new RightsLetterWriter();

	@Test
	void theLetterOfSilenceAndTheLetterOfNoDataAreByteEqualButForNameDateAndReference() {
		RightsLetterFacts hidden = RightsLetterSamples.decided("R-ACCESS", Regime.PART3, "NCND", LIVE);
		RightsLetterFacts nothing = RightsLetterFacts
			.of("RR-2026-777777", "R-ACCESS", Addressee.subject("Jo Sample", "9 Elsewhere\nZZ99 2BB"),
					LetterDates.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 2)), LetterFormat.STANDARD)
			.decided(LetterLeg.of(Regime.UKGDPR, "NO_DATA", LetterReason.of("RR-03")));
		String ofNothing = this.writer.xhtml(RightsLetterKind.NO_DATA, nothing)
			.replace("RR-2026-777777", RightsLetterSamples.REF)
			.replace("Jo Sample", "Zofia Przykładowa")
			.replace("<p>9 Elsewhere</p>\n<p>ZZ99 2BB</p>", "<p>1 Nowhere Lane</p>\n<p>Norshire</p>\n<p>ZZ99 1AA</p>")
			.replace("1 October 2026", "2 November 2026");
		assertThat(this.writer.xhtml(RightsLetterKind.NCND, hidden)).isEqualTo(ofNothing);
	}

	@Test
	void theLetterOfSilenceNeitherSaysWhatIsHeldNorWhy() {
		String text = this.writer.text(RightsLetterKind.NCND,
				RightsLetterSamples.decided("R-ACCESS", Regime.PART3, "NCND", LIVE));
		assertThat(text).contains("We provide everything that you are entitled to receive")
			.contains("section 164A", "section 165", "section 167", "section 51")
			.doesNotContain("Operation Elm")
			.doesNotContain("45(4)")
			.doesNotContainIgnoringCase("schedule 2")
			.doesNotContainIgnoringCase("exempt")
			.doesNotContainIgnoringCase("refuse")
			.doesNotContainIgnoringCase("withh")
			.doesNotContainIgnoringCase("we hold")
			.doesNotContainIgnoringCase("no personal information")
			.doesNotContainIgnoringCase("prejudice")
			.doesNotContainIgnoringCase("crime")
			.doesNotContain("Part 3");
	}

	@Test
	void aLetterSilentOnALiveEnquiryReadsLikeOneThatGivesEverything() {
		RightsLetterFacts everything = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_FULL");
		RightsLetterFacts silent = RightsLetterSamples.decided("R-ACCESS", Regime.PART3, "GRANTED_PART", LIVE);
		assertThat(this.writer.xhtml(RightsLetterKind.PARTIAL_SILENT, silent))
			.isEqualTo(this.writer.xhtml(RightsLetterKind.FULL, everything));
	}

	@Test
	void aLetterSilentOnALiveEnquirySaysNothingOfRequesterGatewayHoldOrAdvice() {
		String text = this.writer.text(RightsLetterKind.PARTIAL_SILENT,
				RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART", LIVE));
		assertThat(text).contains("Part ENCLOSED", "Norshire NHS Trust", "Elmwood School")
			.doesNotContainIgnoringCase("police")
			.doesNotContain("Constabulary")
			.doesNotContain("Counter Fraud")
			.doesNotContain("Anonymous line")
			.doesNotContainIgnoringCase("gateway")
			.doesNotContainIgnoringCase("on hold")
			.doesNotContainIgnoringCase("advice")
			.doesNotContainIgnoringCase("escalat")
			.doesNotContain("Part WITHHELD")
			.doesNotContain("Operation Elm")
			.doesNotContainIgnoringCase("reasons below")
			.doesNotContainIgnoringCase("part of the information");
		// the Data Protection Officer is named as in every letter, as a contact
		assertThat(text.split("Data Protection Officer")).hasSize(2);
	}

	@Test
	void aLetterWhoseRecipientsWouldAllTipOffReadsLikeOneWithoutRecipients() {
		RightsLetterFacts none = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_FULL")
			.sharing(List.of(), List.of());
		RightsLetterFacts hidden = none.sharing(
				List.of(new NamedBody("Norshire Constabulary (invented)", NamedBody.Mention.PARTICULAR_INQUIRY)),
				List.of(new NamedBody("Anonymous line (invented)", NamedBody.Mention.TIPS_OFF)));
		assertThat(this.writer.xhtml(RightsLetterKind.PART, hidden))
			.isEqualTo(this.writer.xhtml(RightsLetterKind.PART, none));
	}

	@Test
	void theLetterToAParentNeverMentionsTheChildsWish() {
		RightsLetterFacts facts = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART",
				LetterReason.of("RR-04", "DPA18-S3-P3-10", "DPA18-S3-P5-21").explained("She asked us not to tell."));
		String text = this.writer.text(RightsLetterKind.PARENT_NEUTRAL, facts);
		assertThat(text).contains("Part ENCLOSED")
			.contains("section 164A", "section 165", "section 167")
			.doesNotContain("She asked")
			.doesNotContainIgnoringCase("wish")
			.doesNotContainIgnoringCase("privacy")
			.doesNotContainIgnoringCase("expect")
			.doesNotContainIgnoringCase("asked for")
			.doesNotContainIgnoringCase("consent")
			.doesNotContainIgnoringCase("abuse")
			.doesNotContainIgnoringCase("harm")
			.doesNotContainIgnoringCase("best interests")
			.doesNotContain("paragraph 10")
			.doesNotContain("Part WITHHELD");
	}

	@Test
	void theLetterToAParentReadsTheSameWhateverWasKept() {
		RightsLetterFacts all = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_FULL");
		RightsLetterFacts kept = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART",
				LetterReason.of("RR-04", "DPA18-S3-P3-10"));
		assertThat(this.writer.xhtml(RightsLetterKind.PARENT_NEUTRAL, kept))
			.isEqualTo(this.writer.xhtml(RightsLetterKind.PARENT_NEUTRAL, all));
	}

}
