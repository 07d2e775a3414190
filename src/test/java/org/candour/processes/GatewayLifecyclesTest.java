package org.candour.processes;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of a power names a lifecycle that has a model. */
class GatewayLifecyclesTest {

	private static final Set<String> MODELS = ModelFiles.models()
		.stream()
		.map(ModelFiles::nameOf)
		.collect(Collectors.toUnmodifiableSet());

	@Test
	void aLifecycleThatHasNoModelStopsTheBuild() {
		assertThat(without(lifecycles(TheLaw.shipped()), MODELS)).isEmpty();
	}

	@Test
	void aMissingModelIsFound() {
		assertThat(without(Set.of("police-disclosure", "lighthouse-disclosure"), MODELS))
			.containsExactly("lighthouse-disclosure");
	}

	private static Set<String> without(Set<String> lifecycles, Set<String> models) {
		Set<String> missing = new TreeSet<>(lifecycles);
		missing.removeAll(models);
		return missing;
	}

	private static Set<String> lifecycles(LawCatalogue law) {
		return law.of(Gateway.class)
			.rows()
			.stream()
			.flatMap((row) -> Stream.concat(Stream.of(row.lifecycle()),
					Stream.ofNullable(row.compelledIf()).map(Gateway.Condition::lifecycle)))
			.collect(Collectors.toSet());
	}

}
