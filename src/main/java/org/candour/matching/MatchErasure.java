package org.candour.matching;

import java.util.HashMap;
import java.util.Map;

import org.candour.cases.CaseErasure;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * What is left of an exercise when its case goes; as a rule it was purged long before.
 */
@Component
class MatchErasure implements CaseErasure {

	private final Exercises exercises;

	private final PurgeMatches purge;

	private final Vault vault;

	MatchErasure(Exercises exercises, PurgeMatches purge, Vault vault) {
		this.exercises = exercises;
		this.purge = purge;
		this.vault = vault;
	}

	@Override
	public Map<String, Integer> destroy(String caseRef) {
		Map<String, Integer> counts = new HashMap<>();
		if (this.exercises.findById(caseRef).isPresent()) {
			for (MatchPart part : MatchPart.values()) {
				this.vault.shred(part.key(caseRef));
				counts.putAll(this.purge.destroy(caseRef, part));
			}
		}
		return counts;
	}

}
