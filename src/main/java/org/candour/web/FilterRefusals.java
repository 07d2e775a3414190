package org.candour.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Answers a request that is refused before any controller is reached: programs get a
 * problem, people a page.
 */
@Component
public class FilterRefusals {

	private static final List<String> PROGRAMS = List.of("/api/", "/oauth2/", "/staff/api/", "/camunda/api/",
			"/actuator/");

	private final ProblemWriter problems;

	FilterRefusals(ProblemWriter problems) {
		this.problems = problems;
	}

	public void answer(ApiProblem problem, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (response.isCommitted()) {
			// the sender has gone, and nobody is left to be told
			return;
		}
		if (PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith)) {
			this.problems.write(problem, response);
			return;
		}
		problem.answer().getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
		response.sendError(problem.type().status().value());
	}

}
