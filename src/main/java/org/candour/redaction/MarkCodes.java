package org.candour.redaction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.RuleBroken;
import org.candour.law.Approval;
import org.candour.law.Bar;
import org.candour.law.DisclosureRefusal;
import org.candour.law.Exemption;
import org.candour.law.LawCatalogue;
import org.candour.law.LawRow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The codes under which a passage may be withheld, by the law on the day the case came
 * in: exemptions from a person's rights, or the bars and reasons for refusal that an
 * outside body is told.
 */
@Component
class MarkCodes {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final ObjectProvider<CodeReach> reach;

	MarkCodes(LawCatalogue law, ObjectProvider<CodeReach> reach) {
		this.law = law;
		this.reach = reach;
	}

	List<MarkCode> of(CaseFile file) {
		LocalDate day = file.receivedAt().atZone(LONDON).toLocalDate();
		if (file.kind() == CaseKind.RIGHTS) {
			List<CodeReach> reaching = this.reach.orderedStream().toList();
			return this.law.of(Exemption.class)
				.inForce(day)
				.stream()
				.filter((row) -> row.use() != Exemption.Use.NEVER
						&& reaching.stream().allMatch((one) -> one.reaches(file, row)))
				.map((row) -> exemption(row, day))
				.toList();
		}
		return Stream
			.concat(this.law.of(Bar.class).inForce(day).stream().map(MarkCodes::plain),
					this.law.of(DisclosureRefusal.class).inForce(day).stream().map(MarkCodes::plain))
			.toList();
	}

	/**
	 * Demands that a code may be used in the case (RL-08).
	 * @throws RuleBroken if there is none, or none that may be used
	 */
	void require(CaseFile file, String code) {
		if (code == null || code.isBlank()) {
			throw new RuleBroken("RL-08", "Choose the code under which the passage is withheld.");
		}
		if (of(file).stream().noneMatch((one) -> one.code().equals(code))) {
			throw new RuleBroken("RL-08", "This code cannot be used in this case: choose one of the list.");
		}
	}

	private MarkCode exemption(Exemption row, LocalDate day) {
		Optional<Approval> approval = this.law.of(Approval.class).find(row.approval(), day);
		return new MarkCode(row.code(), row.name(), row.plainWords(), row.citation(),
				approval.map(Approval::approvers).orElse(List.of()),
				approval.filter((one) -> one.advice() == Approval.Advice.MANDATORY).isPresent());
	}

	private static MarkCode plain(LawRow row) {
		return new MarkCode(row.code(), row.name(), row.plainWords(), row.citation(), List.of(), false);
	}

}
