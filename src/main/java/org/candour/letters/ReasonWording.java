package org.candour.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.Refusal;
import org.candour.law.Regime;
import org.candour.letters.LegWords.ReasonWords;

import org.springframework.stereotype.Component;

/**
 * Says in plain words, with the provision, why something is refused (Art 12(4); DPA
 * ss.45(5), 48(1)(b), 53(6)), and keeps silent where the law lets it.
 */
@Component
class ReasonWording {

	/** Their names alone say that a child wants, or should have, privacy. */
	private static final Set<String> A_CHILDS_OWN = Set.of("DPA18-S3-P2-4", "DPA18-S3-P3-10", "DPA18-S3-P5-21");

	/** A letter may name privilege, but not what the advice was about. */
	private static final List<String> PRIVILEGE = List.of("DPA18-S2-P4-19", "DPA18-SEC45A");

	/** Their reasons are always told (s.53(6)). */
	private static final Set<String> ALWAYS_TOLD = Set.of("RR-08", "RR-09");

	private static final Set<String> ACCESS_REFUSED = Set.of("REFUSED", "NCND");

	private final LawCatalogue law;

	private final Words words;

	ReasonWording(LawCatalogue law, Words words) {
		this.law = law;
		this.words = words;
	}

	/**
	 * The legs as a letter of a kind tells them; a silent letter tells none.
	 * @throws LetterUnfit if telling them would say what the letter must not
	 */
	List<LegWords> of(RightsLetterKind kind, RightsLetterFacts facts, LocalDate day) {
		if (kind.silent()) {
			return List.of();
		}
		return facts.legs().stream().map((leg) -> words(kind, facts.right(), leg, day)).toList();
	}

	private LegWords words(RightsLetterKind kind, String right, LetterLeg leg, LocalDate day) {
		List<LetterReason> told = leg.reasons()
			.stream()
			.filter((reason) -> !reason.heldBack() || ALWAYS_TOLD.contains(reason.refusal()))
			.toList();
		if (told.stream().flatMap((reason) -> reason.exemptions().stream()).anyMatch(A_CHILDS_OWN::contains)) {
			throw new LetterUnfit(kind, "a reason would tell that a child wants privacy; use PARENT_NEUTRAL");
		}
		if ("R-ACCESS".equals(right) && ACCESS_REFUSED.contains(leg.outcome()) && told.isEmpty()) {
			throw new LetterUnfit(kind, "access is refused and no reason may be told; use NCND");
		}
		return new LegWords(regime(leg.regime()), leg.outcome(),
				told.stream().map((reason) -> words(reason, leg.regime(), day)).toList());
	}

	private ReasonWords words(LetterReason reason, Regime regime, LocalDate day) {
		List<String> sentences = new ArrayList<>();
		this.words.of(reason.refusal(), day).ifPresent(sentences::add);
		reason.exemptions().stream().map((code) -> exemption(code, day)).forEach(sentences::add);
		if (reason.explanation() != null && !reason.explanation().isBlank() && !privileged(reason)) {
			sentences.add(reason.explanation().strip());
		}
		return new ReasonWords(sentences, provision(reason, regime, day));
	}

	private String exemption(String code, LocalDate day) {
		return this.words.of(code, day).orElseGet(() -> this.law.of(Exemption.class).require(code, day).name() + ".");
	}

	/**
	 * The provisions of the exemptions; without any, of the reason itself.
	 */
	private String provision(LetterReason reason, Regime regime, LocalDate day) {
		if (!reason.exemptions().isEmpty()) {
			return reason.exemptions()
				.stream()
				.map((code) -> spelledOut(this.law.of(Exemption.class).require(code, day).citation()))
				.distinct()
				.collect(Collectors.joining("; "));
		}
		return this.law.refusal(reason.refusal(), day)
			.map(Refusal::citation)
			.map((citation) -> ofRegime(citation, regime))
			.orElse(null);
	}

	/** Of a citation such as "Art 12(6); DPA s.52(4)" what is said of the regime. */
	private static String ofRegime(String citation, Regime regime) {
		String[] both = citation.split("; ");
		boolean split = both.length > 1 && both[0].startsWith("Art");
		if (!split) {
			return citation.startsWith("Art") || citation.startsWith("DPA") ? spelledOut(citation) : null;
		}
		return spelledOut((regime == Regime.UKGDPR) ? both[0] : both[1]);
	}

	private static String spelledOut(String citation) {
		return citation.replaceAll("\\bArts ", "UK GDPR Articles ")
			.replaceAll("\\bArt ", "UK GDPR Article ")
			.replaceAll("\\bDPA ss\\.", "Data Protection Act 2018 sections ")
			.replaceAll("\\bDPA s\\.", "Data Protection Act 2018 section ")
			.replaceAll("\\bDPA Sch ", "Data Protection Act 2018 Schedule ")
			.replaceAll("\\bPt ", "Part ")
			.replaceAll("\\bpara ", "paragraph ");
	}

	private static boolean privileged(LetterReason reason) {
		return reason.exemptions().stream().anyMatch((code) -> PRIVILEGE.stream().anyMatch(code::startsWith));
	}

	private static String regime(Regime regime) {
		return (regime == Regime.PART3) ? "information processed for law enforcement"
				: "information processed under the UK GDPR";
	}

}
