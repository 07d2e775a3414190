package org.candour.disclosures.api;

import java.util.Set;

import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.FileRefused;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what the case file refuses into problems. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RuleProblems {

	/**
	 * Rules about the state of a case: the same request may be possible at another time.
	 */
	private static final Set<String> OF_STATE = Set.of("DECIDED", "ANSWERED", "CASE-CLOSED", "NOT-RETURNED", "STATE",
			"FILE-QUARANTINED");

	@ExceptionHandler
	ResponseEntity<ProblemDetail> ruleBroken(RuleBroken broken) {
		ProblemType type = OF_STATE.contains(broken.rule()) ? ProblemType.NOT_POSSIBLE_NOW : ProblemType.RULE_BROKEN;
		return new ApiProblem(type, broken.getMessage()).withRule(broken.rule()).answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> fileRefused(FileRefused refused) {
		ProblemType type = switch (refused.reason()) {
			case TOO_BIG -> ProblemType.TOO_LARGE;
			case TYPE -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
			default -> ProblemType.RULE_BROKEN;
		};
		return new ApiProblem(type, refused.getMessage()).withRule(refused.rule()).answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> disposed(CaseDisposed disposed) {
		return new ApiProblem(ProblemType.GONE, "This case has been disposed of: its time was over.").answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchCase(CaseNotFound notFound) {
		return new ApiProblem(ProblemType.NOT_FOUND, "There is no such request.").answer();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchDocument(DocumentNotFound notFound) {
		return new ApiProblem(ProblemType.NOT_FOUND, "There is no such document.").answer();
	}

}
