package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.compulsion.NoticeSheet.Line;
import org.candour.law.CompulsionRule;
import org.candour.law.CompulsionRule.KeptOut;
import org.candour.law.CompulsionRule.Remedy;
import org.candour.law.Gateway;

import org.springframework.stereotype.Component;

/** Writes for staff what the law asks of the order or notice behind a case. */
@Component
public class NoticeSheets {

	/** As in the form of the step in which the scope is collated. */
	private static final Map<String, String> MATERIALS = Map.of("EXCLUDED_MATERIAL", "Excluded material",
			"SPECIAL_PROCEDURE", "Special procedure material", "JOURNALISTIC", "Journalistic material",
			"PERSONAL_RECORDS", "Personal records of health or welfare", "OVER_SIX_YEARS",
			"What is wholly over six years old", "PRIVILEGED", "What is legally privileged", "IMMUNITY",
			"What public interest immunity protects", "OUT_OF_SCOPE", "What lies outside the scope", "BARRED",
			"What another law forbids");

	private final CompelledCase compelled;

	NoticeSheets(CompelledCase compelled) {
		this.compelled = compelled;
	}

	/** The sheet, or nothing if no order or notice compels the council here. */
	public Optional<NoticeSheet> of(DisclosureRequest request) {
		if (!request.compelled() || !this.compelled.ruled(request)) {
			return Optional.empty();
		}
		NoticeFacts facts = this.compelled.facts(request);
		NoticeFindings found = this.compelled.findings(request, facts);
		CompulsionRule rule = this.compelled.rule(request);
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("In short", rule.plainWords()));
		add(lines, "Given or served on", facts.givenOn());
		add(lines, "Asks for an answer by", facts.answerBy());
		add(lines, "Earliest lawful date", found.earliest());
		if (rule.approvalText() != null) {
			lines.add(new Line("Has to come from", rule.approvalText()));
		}
		rule.keptOut().forEach((kept) -> lines.add(new Line("Kept out", keptOut(kept))));
		rule.remedies().forEach((remedy) -> lines.add(new Line("How to question it", remedy(remedy, found))));
		if (rule.noDutyIf() != null) {
			lines.add(new Line("No duty if", rule.noDutyIf()));
		}
		lines.add(new Line("Telling the person", telling(this.compelled.gateway(request))));
		if (rule.silence() != null) {
			lines.add(new Line("Silence",
					"Telling the person, or anybody who might, can be an offence (%s).".formatted(rule.silence())));
		}
		return Optional.of(new NoticeSheet(found.warnings(), lines, found.derivation()));
	}

	private static String keptOut(KeptOut kept) {
		String material = MATERIALS.getOrDefault(kept.material(), kept.material());
		return switch (kept.effect()) {
			case EXCLUDE -> "%s (%s)".formatted(material, kept.citation());
			case REDACT -> "%s: redacted copies only (%s)".formatted(material, kept.citation());
			case AUTHORISED_OFFICER ->
				"%s: only if an authorised officer asks (%s)".formatted(material, kept.citation());
		};
	}

	private static String remedy(Remedy remedy, NoticeFindings found) {
		String until = (found.remedyBy() != null) ? "until %s".formatted(NoticeCheck.inWords(found.remedyBy()))
				: "before the date";
		return switch (remedy.kind()) {
			case REVIEW -> "Ask %s for a review %s (%s)".formatted(remedy.to(), until, remedy.citation());
			case APPEAL -> "Appeal to %s %s (%s)".formatted(remedy.to(), until, remedy.citation());
			case OBJECT -> "Object to %s %s (%s)".formatted(remedy.to(), until, remedy.citation());
			case APPLY -> "Apply to %s %s (%s)".formatted(remedy.to(), until, remedy.citation());
		};
	}

	private static String telling(Gateway gateway) {
		String rule = switch (gateway.tell()) {
			case TELL -> "The person is told";
			case ASK_REQUESTER_FIRST -> "The body is asked first";
			case DO_NOT_TELL -> "The person is not told";
			case NOT_STATED -> "Nothing is laid down";
		};
		return (gateway.tellNote() != null) ? "%s. %s.".formatted(rule, gateway.tellNote()) : rule + ".";
	}

	private static void add(List<Line> lines, String label, LocalDate day) {
		if (day != null) {
			lines.add(new Line(label, NoticeCheck.inWords(day)));
		}
	}

}
