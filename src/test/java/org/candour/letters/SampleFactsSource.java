package org.candour.letters;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows what tests have told it, and no other case. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SampleFactsSource implements AnswerFactsSource {

	private final Map<String, AnswerFacts> facts = new ConcurrentHashMap<>();

	private final Map<String, TellingFacts> tellings = new ConcurrentHashMap<>();

	public void know(AnswerFacts answer) {
		this.facts.put(answer.caseRef(), answer);
	}

	public void know(TellingFacts telling) {
		this.tellings.put(telling.caseRef(), telling);
	}

	@Override
	public Optional<AnswerFacts> facts(String caseRef) {
		return Optional.ofNullable(this.facts.get(caseRef));
	}

	@Override
	public Optional<TellingFacts> telling(String caseRef) {
		return Optional.ofNullable(this.tellings.get(caseRef));
	}

}
