package org.candour.cases.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps texts sealed in the case file's table. */
@Component
class StoredCaseTexts implements CaseTexts {

	private final SealedTexts texts;

	private final Vault vault;

	private final Clock clock;

	StoredCaseTexts(SealedTexts texts, Vault vault, Clock clock) {
		this.texts = texts;
		this.vault = vault;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void put(String caseRef, String field, String text) {
		SealedText stored = this.texts.findByCaseRefAndField(caseRef, field)
			.orElseGet(() -> new SealedText(caseRef, field));
		stored.write(this.vault.seal(caseRef, "text:" + field, text.getBytes(StandardCharsets.UTF_8)),
				this.clock.instant());
		this.texts.save(stored);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> get(String caseRef, String field) {
		return this.texts.findByCaseRefAndField(caseRef, field)
			.map((stored) -> new String(this.vault.open(caseRef, "text:" + field, stored.text()),
					StandardCharsets.UTF_8));
	}

}
