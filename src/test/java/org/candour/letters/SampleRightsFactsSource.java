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
public class SampleRightsFactsSource implements RightsFactsSource {

	private final Map<String, RightsLetterFacts> facts = new ConcurrentHashMap<>();

	public void know(RightsLetterFacts letter) {
		this.facts.put(letter.caseRef(), letter);
	}

	@Override
	public Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion) {
		return Optional.ofNullable(this.facts.get(caseRef));
	}

	@Override
	public Optional<RightsLetterKind> proposed(String caseRef) {
		return Optional.ofNullable(this.facts.get(caseRef)).map((known) -> RightsLetterKind.ACKNOWLEDGEMENT);
	}

}
