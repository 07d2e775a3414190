package org.candour.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.candour.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What each letter to a person says, and what it never says. */
class RightsLetterWordingTest {

	private static final String S164A = "section 164A of the Data Protection Act 2018";

	private static final String S165 = "section 165 of the Data Protection Act 2018";

	private static final String S167 = "section 167 of the Data Protection Act 2018";

	private static final String S51 = "section 51 of the Data Protection Act 2018";

	private final RightsLetterWriter writer = new RightsLetterWriter();

	@ParameterizedTest
	@EnumSource(RightsLetterKind.class)
	void everyLetterNamesAddresseeReferenceDayAndContacts(RightsLetterKind kind) {
		assertThat(this.writer.text(kind, fitting(kind))).contains("Norshire County Council (invented)")
			.contains("Zofia Przykładowa")
			.contains("ZZ99 1AA")
			.contains(RightsLetterSamples.REF)
			.contains("24 November 2026")
			.contains("rights@norshire.example")
			.contains("dpo@norshire.example");
	}

	@ParameterizedTest
	@EnumSource(RightsLetterKind.class)
	void everyLetterSaysEachPartItMaySayAndNoOther(RightsLetterKind kind) {
		String text = this.writer.text(kind, fitting(kind));
		for (LetterPart part : LetterPart.values()) {
			boolean said = Arrays.asList(text.split(" (?=Part )"))
				.stream()
				.anyMatch((piece) -> piece.matches("Part " + part + "\\b.*"));
			assertThat(said).as("%s in %s", part, kind).isEqualTo(kind.parts().contains(part));
		}
	}

	@ParameterizedTest
	@EnumSource(RightsLetterKind.class)
	void noLetterNamesABodyThatWouldTipOffOrIsNoRecipient(RightsLetterKind kind) {
		assertThat(this.writer.text(kind, fitting(kind))).doesNotContain("Constabulary")
			.doesNotContain("Counter Fraud")
			.doesNotContain("Anonymous line");
	}

	@ParameterizedTest
	@EnumSource(RightsLetterKind.class)
	void noLetterShowsTheCouncilsCodesOrItsTemplate(RightsLetterKind kind) {
		assertThat(this.writer.xhtml(kind, fitting(kind)))
			.doesNotContainPattern("\\b(RR|ESC|DR|GW|SL|LC)-[0-9A-Z]{2,}\\b(?<!RR-2026)")
			.doesNotContain("DPA18-")
			.doesNotContain("UKGDPR-")
			.doesNotContain(kind.template());
	}

	@ParameterizedTest
	@EnumSource(value = RightsLetterKind.class,
			names = { "REFUSAL", "CLOSING", "PART", "RECTIFICATION", "ERASURE", "RESTRICTION", "OBJECTION",
					"PORTABILITY", "EXTENSION_NOTICE", "FEE_NOTICE", "FULL", "NO_DATA", "NCND", "PARTIAL_SILENT",
					"PARENT_NEUTRAL", "PART3_ACCESS_REFUSAL", "PART3_OTHER_REFUSAL", "PART3_UNFOUNDED" })
	void aLetterOfOutcomeSaysHowToComplainToCouncilRegulatorAndCourt(RightsLetterKind kind) {
		assertThat(this.writer.text(kind, fitting(kind))).contains(S164A, S165, S167)
			.contains("https://norshire.example/complaints")
			.contains("Information Commissioner", "Wycliffe House", "0303 123 1113");
	}

	/** Domain table 6.2, row "ask regulator to check". */
	@ParameterizedTest
	@CsvSource({ "UKGDPR, R-ERASE, RR-06, false", "PART3, R-ACCESS, RR-04, true", "PART3, R-ERASE, RR-06, true",
			"PART3, R-RECTIFY, RR-10, true", "PART3, R-ERASE, RR-08, false", "UKGDPR, R-RECTIFY, RR-08, false" })
	void aRestrictionUnderPartThreeCanBeCheckedByTheRegulator(Regime regime, String right, String reason,
			boolean told) {
		RightsLetterKind kind = (regime == Regime.PART3) ? RightsLetterKind.PART3_OTHER_REFUSAL
				: RightsLetterKind.REFUSAL;
		String text = this.writer.text(kind,
				RightsLetterSamples.decided(right, regime, "REFUSED", LetterReason.of(reason)));
		assertThat(text.contains(S51)).isEqualTo(told);
	}

	@Test
	void aRefusalGivesItsReasonInPlainWordsWithTheProvision() {
		// S-09: a Blue Badge record held under public task
		assertThat(this.writer.text(RightsLetterKind.REFUSAL,
				RightsLetterSamples.decided("R-ERASE", Regime.UKGDPR, "REFUSED",
						LetterReason.of("RR-05", "UKGDPR-A17-3-B").explained("We need your Blue Badge record."))))
			.contains("refuse it, for the reasons below")
			.contains("because the law obliges it to, or to carry out its public task")
			.contains("We need your Blue Badge record.")
			.contains("UK GDPR Article 17(3)(b)")
			.contains(S164A, S165, S167);
	}

	@Test
	void aProvisionIsCitedOfTheRegimeOfTheLeg() {
		LetterReason unproved = LetterReason.of("RR-01");
		assertThat(this.writer.text(RightsLetterKind.CLOSING,
				RightsLetterSamples.decided("R-ERASE", Regime.PART3, "REFUSED", unproved)))
			.contains("Data Protection Act 2018 section 52(4)")
			.doesNotContain("Article 12(6)");
		assertThat(this.writer.text(RightsLetterKind.CLOSING,
				RightsLetterSamples.decided("R-ERASE", Regime.UKGDPR, "REFUSED", unproved)))
			.contains("UK GDPR Article 12(6)")
			.doesNotContain("52(4)");
	}

	@Test
	void twoLegsStandInOneLetterEachWithItsOwnProvisions() {
		RightsLetterFacts facts = RightsLetterSamples.asking("R-ERASE")
			.decided(LetterLeg.of(Regime.UKGDPR, "ERASED"),
					LetterLeg.of(Regime.PART3, "RESTRICTED_INSTEAD", LetterReason.of("RR-10", "DPA18-SEC47-2")));
		assertThat(this.writer.text(RightsLetterKind.ERASURE, facts))
			.contains("information processed for law enforcement")
			.contains("information processed under the UK GDPR We have erased the information.")
			.contains("Data Protection Act 2018 section 47(2)")
			.contains(S51);
	}

	@ParameterizedTest
	@EnumSource(value = RightsLetterKind.class, names = { "PART3_OTHER_REFUSAL", "ERASURE" })
	void anErasureRefusedUnderPartThreeIsAlwaysTold(RightsLetterKind kind) {
		// S-12: the reasons may be held back, the answer may not
		String text = this.writer.text(kind, RightsLetterSamples.decided("R-ERASE", Regime.PART3, "REFUSED",
				LetterReason.of("RR-04", "DPA18-SEC48-3-B").explained("A live investigation.").kept()));
		assertThat(text).containsAnyOf("refuse it", "We do not erase the information.")
			.contains(S51, S164A, S165, S167)
			.doesNotContain("A live investigation")
			.doesNotContain("48(3)")
			.doesNotContain("reasons below")
			.doesNotContain("prejudic");
	}

	@Test
	void reasonsOfAnUnfoundedRequestUnderPartThreeCannotBeHeldBack() {
		assertThat(this.writer.text(RightsLetterKind.PART3_UNFOUNDED,
				RightsLetterSamples.decided("R-ERASE", Regime.PART3, "REFUSED",
						LetterReason.of("RR-08", "DPA18-SEC53-UNF").kept())))
			.contains("manifestly unfounded")
			.contains("Data Protection Act 2018 section 53");
	}

	@Test
	void privilegeIsNamedButNotWhatTheAdviceWasAbout() {
		assertThat(this.writer.text(RightsLetterKind.PART,
				RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART",
						LetterReason.of("RR-04", "DPA18-S2-P4-19-A").explained("Advice on the closure of Elm House."))))
			.contains("legal professional privilege")
			.doesNotContain("Elm House");
	}

	@Test
	void accessRefusedWithoutATellableReasonIsNoRefusalLetter() {
		RightsLetterFacts facts = RightsLetterSamples.decided("R-ACCESS", Regime.PART3, "REFUSED",
				LetterReason.of("RR-04", "DPA18-SEC45-4-B").kept());
		assertThatThrownBy(() -> this.writer.xhtml(RightsLetterKind.PART3_ACCESS_REFUSAL, facts))
			.isInstanceOf(LetterUnfit.class)
			.hasMessageContaining("NCND");
	}

	@ParameterizedTest
	@CsvSource({ "DPA18-S3-P2-4", "DPA18-S3-P3-10", "DPA18-S3-P5-21" })
	void aReasonThatGivesAwayAChildsWishIsRefusedInAnyOtherLetter(String exemption) {
		RightsLetterFacts facts = RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART",
				LetterReason.of("RR-04", exemption));
		assertThatThrownBy(() -> this.writer.xhtml(RightsLetterKind.PART, facts)).isInstanceOf(LetterUnfit.class)
			.hasMessageContaining("PARENT_NEUTRAL");
	}

	@Test
	void anExtensionSaysWhyAndUntilWhen() {
		assertThat(this.writer.text(RightsLetterKind.EXTENSION_NOTICE, RightsLetterSamples.asking("R-ACCESS")))
			.contains("up to two months more")
			.contains("Part REASON")
			.contains("We will answer by 2 December 2026")
			.contains("One month later is Wednesday.");
	}

	@Test
	void theOutcomeOfAComplaintPointsToTheRegulatorAndTheCourt() {
		assertThat(this.writer.text(RightsLetterKind.COMPLAINT_OUTCOME,
				RightsLetterSamples.decided("R-COMPLAIN", Regime.UKGDPR, "UPHELD_PART")))
			.contains("We uphold part of your complaint.")
			.contains("Part FINDING", "Part REMEDY")
			.contains(S165, S167)
			.doesNotContain(S164A);
	}

	@ParameterizedTest
	@CsvSource({ "ERASED, We have erased the information.", "ERASED_PART, We have erased part of the information.",
			"RESTRICTED_INSTEAD, have restricted its use instead", "REFUSED, We do not erase the information" })
	void theOutcomeOfAnErasureIsSaid(String outcome, String sentence) {
		assertThat(this.writer.plain(RightsLetterKind.ERASURE,
				RightsLetterSamples.decided("R-ERASE", Regime.UKGDPR, outcome)))
			.contains(sentence);
	}

	@Test
	void contactsAreThoseOfTheDay() {
		String later = this.writer.xhtml(RightsLetterKind.ACKNOWLEDGEMENT, RightsLetterSamples.asking("R-ACCESS"),
				LocalDate.of(2027, 2, 1), false);
		assertThat(later).contains("new-rights@norshire.example", "new-dpo@norshire.example")
			.doesNotContain(" rights@norshire.example");
	}

	@Test
	void noTemplateHasAnAddressOfItsOwn() throws Exception {
		try (var files = Files.list(Path.of("src/main/resources/letters/templates"))) {
			for (Path file : files.toList()) {
				assertThat(Files.readString(file)).as(file.toString())
					.doesNotContain("Wycliffe")
					.doesNotContain("ico.org.uk")
					.doesNotContain("0303")
					.doesNotContainPattern("[a-z]@[a-z]");
			}
		}
	}

	@Test
	void aDraftSaysThatItIsOneOnEveryPageAndALetterDoesNot() {
		RightsLetterFacts facts = RightsLetterSamples.asking("R-ACCESS");
		assertThat(this.writer.xhtml(RightsLetterKind.ACKNOWLEDGEMENT, facts, RightsLetterWriter.TODAY, true))
			.contains("Draft. Not approved and not sent.")
			.contains("content: \"DRAFT\"");
		assertThat(this.writer.xhtml(RightsLetterKind.ACKNOWLEDGEMENT, facts)).doesNotContain("Draft", "DRAFT");
	}

	@Test
	void everyReasonForRefusalAndEveryRightHasWords() {
		List<String> codes = new Words().codes();
		assertThat(codes).doesNotHaveDuplicates()
			.containsAll(org.candour.law.TheLaw.shipped()
				.of(org.candour.law.Refusal.class)
				.rows()
				.stream()
				.map(org.candour.law.Refusal::code)
				.collect(Collectors.toSet()))
			.containsAll(org.candour.law.TheLaw.shipped()
				.of(org.candour.law.Right.class)
				.rows()
				.stream()
				.map(org.candour.law.Right::code)
				.collect(Collectors.toSet()));
	}

	/** Facts that fit a kind, as full as they can be. */
	private static RightsLetterFacts fitting(RightsLetterKind kind) {
		return switch (kind) {
			case PART3_ACCESS_REFUSAL -> RightsLetterSamples.decided("R-ACCESS", Regime.PART3, "REFUSED",
					LetterReason.of("RR-04", "DPA18-SEC45-4-A"));
			case PART3_OTHER_REFUSAL, PART3_UNFOUNDED -> RightsLetterSamples.decided("R-ERASE", Regime.PART3, "REFUSED",
					LetterReason.of("RR-08", "DPA18-SEC53-UNF"));
			case ERASURE -> RightsLetterSamples.decided("R-ERASE", Regime.UKGDPR, "REFUSED",
					LetterReason.of("RR-05", "UKGDPR-A17-3-B"));
			default -> RightsLetterSamples.decided("R-ACCESS", Regime.UKGDPR, "GRANTED_PART",
					LetterReason.of("RR-04", "DPA18-S2-P3-16"));
		};
	}

}
