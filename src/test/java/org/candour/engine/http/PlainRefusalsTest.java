package org.candour.engine.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A person reads the sentence of a refusal, and nothing of the engine's. */
class PlainRefusalsTest {

	private static final String STEP = "/camunda/api/engine/engine/default/task/1/submit-form";

	private final PlainRefusals filter = new PlainRefusals();

	@Test
	void theSentenceStaysAndTheEnginesWordsGo() throws Exception {
		assertThat(answer(STEP, 400,
				"{\"type\":\"RestException\",\"message\":\"Cannot submit task form fda42dc0-e7b8-11f1-8c4b-02fc00000001: Choose: the score.\"}"))
			.contains("\"Choose: the score.\"")
			.doesNotContain("Cannot submit");
	}

	@Test
	void aFailureTellsNothingOfItself() throws Exception {
		assertThat(answer(STEP, 500, "{\"message\":\"ERROR: relation act_ru_task\"}")).contains(PlainRefusals.FAILED)
			.doesNotContain("act_ru_task");
		assertThat(answer(STEP, 400, "")).contains(PlainRefusals.FAILED);
	}

	@Test
	void otherAnswersPassUnchanged() throws Exception {
		assertThat(answer(STEP, 200, "{\"a\":1}")).isEqualTo("{\"a\":1}");
		assertThat(answer("/camunda/api/engine/engine/default/task/1/form", 404, "{\"message\":\"x\"}"))
			.isEqualTo("{\"message\":\"x\"}");
	}

	@Test
	void whoIsSecondHearsThatSomebodyElseWasFirst() throws Exception {
		assertThat(
				answer(STEP, 500, "{\"type\":\"OptimisticLockingException\",\"message\":\"ENGINE-03005 Execution\"}"))
			.contains(PlainRefusals.CHANGED);
		assertThat(
				answer(STEP, 500, "{\"type\":\"NullValueException\",\"message\":\"Cannot find task: task is null\"}"))
			.contains(PlainRefusals.DONE);
	}

	@Test
	void whatIsNoJsonIsAFailureWithASentence() throws Exception {
		assertThat(answer(STEP, 400, "Cannot deserialize value of type java.lang.String"))
			.contains(PlainRefusals.FAILED)
			.doesNotContain("java.lang");
	}

	private String answer(String path, int status, String body) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("POST", path), response, (request, below) -> {
			((HttpServletResponse) below).setStatus(status);
			below.getOutputStream().write(body.getBytes());
		});
		return response.getContentAsString();
	}

}
