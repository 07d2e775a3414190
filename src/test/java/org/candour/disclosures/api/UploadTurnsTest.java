package org.candour.disclosures.api;

import java.util.function.Supplier;

import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No body can keep the others from sending files. */
class UploadTurnsTest {

	private final UploadTurns turns = new UploadTurns();

	@Test
	void oneBodySendsTwoFilesAtOnceAndAnotherStillGetsIn() {
		String said = inside("police", 2, () -> {
			assertThat(refusal("police")).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
			return this.turns.take("ambulance", () -> "in");
		});
		assertThat(said).isEqualTo("in");
		assertThat(this.turns.take("police", () -> "again")).isEqualTo("again");
	}

	@Test
	void allBodiesTogetherSendSix() {
		inside("one", 2, () -> inside("two", 2, () -> inside("three", 2, () -> {
			assertThat(refusal("four")).isEqualTo(ProblemType.UNAVAILABLE);
			return "full";
		})));
		assertThat(this.turns.take("four", () -> "in")).isEqualTo("in");
	}

	@Test
	void anUploadThatFailsGivesItsPlaceBack() {
		for (int upload = 0; upload < 10; upload++) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.turns.take("police", () -> {
				throw new IllegalStateException("cut short");
			}));
		}
		assertThat(this.turns.take("police", () -> "in")).isEqualTo("in");
	}

	@Test
	void theRefusalSaysWhenToTryAgain() {
		inside("police", 2, () -> {
			assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> this.turns.take("police", () -> "in"))
				.satisfies(
						(problem) -> assertThat(problem.answer().getHeaders().getFirst("Retry-After")).isEqualTo("10"));
			return null;
		});
	}

	private <T> T inside(String body, int places, Supplier<T> then) {
		return (places == 0) ? then.get() : this.turns.take(body, () -> inside(body, places - 1, then));
	}

	private ProblemType refusal(String body) {
		try {
			this.turns.take(body, () -> "in");
		}
		catch (ApiProblem ex) {
			return ex.type();
		}
		return null;
	}

}
