package org.candour.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a request whose line or headers no browser or client of ours would send. The
 * container's own answer would repeat the path.
 */
@Component
class RefusedAtTheFirewall implements RequestRejectedHandler {

	private final ProblemWriter problems;

	RefusedAtTheFirewall(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
			throws IOException {
		this.problems.write(
				new ApiProblem(ProblemType.MALFORMED_REQUEST, "The path or a header holds what is not taken here."),
				response);
	}

}
