package org.candour.rights.process;

import java.util.List;

import org.candour.law.LawCatalogue;
import org.candour.law.Refusal;
import org.candour.law.Regime;
import org.candour.letters.LetterLeg;
import org.candour.letters.LetterReason;
import org.candour.rights.RightsRequest;
import org.candour.rights.decision.Refusals;
import org.candour.rights.items.Item;
import org.candour.rights.items.ItemOutcome;

import org.springframework.stereotype.Component;

/** What was decided, or is proposed, under each regime, for the one letter of a case. */
@Component
class LetterLegs {

	/** Codes by which the reasons themselves may be held back (s.48(3)). */
	private static final String REASONS_HELD_BACK = "DPA18-SEC48-3";

	private final LawCatalogue law;

	private final Refusals refusals;

	LetterLegs(LawCatalogue law, Refusals refusals) {
		this.law = law;
		this.refusals = refusals;
	}

	List<LetterLeg> of(RightsRequest request, List<Item> items) {
		String outcome = request.decided() ? request.decision() : request.proposal();
		if (outcome == null) {
			return List.of();
		}
		List<String> codes = request.decided() ? request.decisionCodes() : request.proposalCodes();
		return request.legs().stream().map((regime) -> leg(request, regime, outcome, codes, items)).toList();
	}

	/**
	 * What has become of each leg once a restriction has ended: reasons stand only where
	 * something is still kept back.
	 */
	List<LetterLeg> late(RightsRequest request, List<Item> items) {
		return of(request, items).stream().map((leg) -> late(request, leg, items)).toList();
	}

	private static LetterLeg late(RightsRequest request, LetterLeg leg, List<Item> items) {
		String now = ownOutcome(request, "REFUSED", of(leg.regime(), items));
		boolean whole = now.equals("GRANTED_FULL") || now.equals("NO_DATA");
		return new LetterLeg(leg.regime(), now, whole ? List.of() : leg.reasons());
	}

	private static List<Item> of(Regime regime, List<Item> items) {
		return items.stream().filter((item) -> item.entry().regime().leg().filter(regime::equals).isPresent()).toList();
	}

	private LetterLeg leg(RightsRequest request, Regime regime, String outcome, List<String> codes, List<Item> items) {
		List<Item> own = of(regime, items);
		List<String> exemptions = this.refusals.exemptions(request, codes, own);
		List<LetterReason> reasons = codes.stream()
			.filter((code) -> this.law.of(Refusal.class)
				.newest(code)
				.filter((row) -> row.allowedFor(request.right(), regime))
				.isPresent())
			.map((code) -> reason(request, code, exemptions))
			.toList();
		return new LetterLeg(regime, (request.legs().size() > 1) ? ownOutcome(request, outcome, own) : outcome,
				reasons);
	}

	private LetterReason reason(RightsRequest request, String code, List<String> exemptions) {
		List<String> fitting = exemptions.stream()
			.filter((exemption) -> this.law.of(Refusal.class).newest(code).orElseThrow().goesWith(exemption))
			.toList();
		boolean kept = request.silence() != null && request.silence().silent()
				|| exemptions.stream().anyMatch((exemption) -> exemption.startsWith(REASONS_HELD_BACK));
		LetterReason reason = LetterReason.of(code, fitting.toArray(String[]::new));
		return kept ? reason.kept() : reason;
	}

	/** Of an access request with two legs, what each leg comes to. */
	private static String ownOutcome(RightsRequest request, String outcome, List<Item> own) {
		if (!request.right().equals("R-ACCESS") || outcome.equals("NCND")) {
			return outcome;
		}
		if (own.isEmpty()) {
			return "NO_DATA";
		}
		if (own.stream().allMatch((item) -> item.outcome() == ItemOutcome.RELEASE)) {
			return "GRANTED_FULL";
		}
		boolean any = own.stream().anyMatch((item) -> item.outcome() != null && item.outcome().gives());
		return any ? "GRANTED_PART" : "REFUSED";
	}

}
