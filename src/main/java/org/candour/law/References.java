package org.candour.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Every code that a row names exists in its own catalogue. */
class References {

	private final LawCatalogue law;

	private final List<String> findings = new ArrayList<>();

	References(LawCatalogue law) {
		this.law = law;
	}

	List<String> findings() {
		rows(Exemption.class).forEach(this::exemption);
		rows(Approval.class).forEach((row) -> known(row, "escalations", row.escalations(), Escalation.class));
		rows(Bar.class).forEach((row) -> known(row, "refusal", List.of(row.refusal()), DisclosureRefusal.class));
		rows(Gateway.class).forEach(this::gateway);
		rows(CompulsionRule.class).forEach((row) -> known(row, "gateway", List.of(row.gateway()), Gateway.class));
		rows(Right.class).forEach((row) -> known(row, "outcomes", row.outcomes(), PossibleOutcome.class));
		rows(Refusal.class).forEach((row) -> {
			known(row, "exemptions", row.exemptions(), Exemption.class);
			known(row, "rights", row.rights(), Right.class);
		});
		rows(LawfulBasis.class).forEach((row) -> known(row, "rights",
				row.rights().stream().map(LawfulBasis.Availability::right).toList(), Right.class));
		return this.findings;
	}

	private void exemption(Exemption row) {
		if (row.lifts() != null) {
			known(row, "lifts", List.of(row.lifts()), LiftedProvisions.class);
		}
		if ((row.lifts() == null) == (row.liftsText() == null)) {
			add(row, "it needs either lifts or liftsText.");
		}
		known(row, "approval", List.of(row.approval()), Approval.class);
		known(row, "escalations", row.escalations(), Escalation.class);
		if (row.use() == Exemption.Use.NEVER && row.enabled()) {
			add(row, "a row that is never for a council must be disabled.");
		}
	}

	private void gateway(Gateway row) {
		known(row, "escalations", row.escalations(), Escalation.class);
		known(row, "extraFields", row.extraFields(), RequestField.class);
		known(row, "optionalFields", row.optionalFields(), RequestField.class);
		if (row.optionalFields().stream().anyMatch(row.extraFields()::contains)) {
			add(row, "a field is either needed or optional.");
		}
		Gateway.Condition condition = row.compelledIf();
		if (condition != null && !row.hasField(condition.field())) {
			add(row, "compelledIf asks for a field that the row does not have.");
		}
	}

	private void known(LawRow row, String field, Collection<String> codes, Class<? extends LawRow> kind) {
		for (String code : codes) {
			if (this.law.of(kind).newest(code).isEmpty()) {
				add(row, "%s names %s, which %s.yaml does not hold.".formatted(field, code, this.law.of(kind).name()));
			}
		}
	}

	private <T extends LawRow> List<T> rows(Class<T> kind) {
		return this.law.of(kind).rows();
	}

	private void add(LawRow row, String rule) {
		this.findings.add("%s.yaml, row %s: %s".formatted(this.law.of(row.getClass()).name(), row.code(), rule));
	}

}
