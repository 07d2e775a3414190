package org.candour.escalation;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.candour.vault.Vault;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The officer's advice in a case, opened; the caller audits the reading. */
@Component
public class AdviceFile {

	private final AdviceRecords records;

	private final Vault vault;

	AdviceFile(AdviceRecords records, Vault vault) {
		this.records = records;
		this.vault = vault;
	}

	/** Every question and answer, newest question first, at most 50. */
	public List<GivenAdvice> ofCase(String caseRef) {
		return this.records.findByCaseRefOrderByAskedAtDesc(caseRef, Limit.of(50))
			.stream()
			.map((record) -> open(caseRef, record))
			.toList();
	}

	/** The latest advice that was given. */
	public Optional<GivenAdvice> latest(String caseRef) {
		return ofCase(caseRef).stream().filter(GivenAdvice::given).max(Comparator.comparing(GivenAdvice::advisedAt));
	}

	/** Whether the officer has already advised for this reason. */
	public boolean advisedOn(String caseRef, String trigger) {
		return ofCase(caseRef).stream().anyMatch((advice) -> advice.given() && advice.triggers().contains(trigger));
	}

	/** Whether the case must still wait for advice. */
	public boolean awaited(String caseRef) {
		return ofCase(caseRef).stream().anyMatch((advice) -> advice.mandatory() && !advice.given());
	}

	private GivenAdvice open(String caseRef, AdviceRecord record) {
		if (!record.answered()) {
			return record.withText(null);
		}
		byte[] plain = this.vault.open(caseRef, record.field(), record.adviceText());
		return record.withText(new String(plain, StandardCharsets.UTF_8));
	}

}
