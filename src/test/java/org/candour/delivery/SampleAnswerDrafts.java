package org.candour.delivery;

import java.util.Optional;

import org.candour.letters.Letters;
import org.candour.letters.SampleFactsSource;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The answers of cases whose facts tests have told. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleAnswerDrafts implements AnswerDrafts {

	private final SampleFactsSource facts;

	private final Letters letters;

	SampleAnswerDrafts(SampleFactsSource facts, @Lazy Letters letters) {
		this.facts = facts;
		this.letters = letters;
	}

	@Override
	public Optional<AnswerDraft> of(String caseRef, SupposedDecision supposed) {
		return this.facts.facts(caseRef).map((known) -> new AnswerDraft(this.letters.prepare(known), null));
	}

	@Override
	public Optional<String> recipient(String caseRef) {
		return this.facts.facts(caseRef).map((known) -> known.recipient().body());
	}

}
