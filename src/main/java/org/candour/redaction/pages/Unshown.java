package org.candour.redaction.pages;

import org.candour.rendition.NotShown;
import org.candour.rendition.Rendered;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

/** Says why something of a record is not shown. */
final class Unshown {

	private static final long SOON = 2;

	private Unshown() {
	}

	/**
	 * What was asked for.
	 * @throws ApiProblem saying why there is none
	 */
	static <T> T orProblem(Rendered<T> rendered) {
		return rendered.value().orElseThrow(() -> problem(rendered.notShown().orElseThrow()));
	}

	private static ApiProblem problem(NotShown no) {
		ApiProblem problem = switch (no.reason()) {
			case NO_SUCH_PAGE -> new ApiProblem(ProblemType.NOT_FOUND, no.sentence());
			case BUSY -> new ApiProblem(ProblemType.UNAVAILABLE, no.sentence()).withRetryAfter(SOON);
			default -> new ApiProblem(ProblemType.NOT_POSSIBLE_NOW, no.sentence());
		};
		return problem.withRule(no.reason().name());
	}

}
