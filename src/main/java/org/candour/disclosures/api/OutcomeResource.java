package org.candour.disclosures.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.candour.cases.CaseFile;
import org.candour.delivery.Answer;
import org.candour.delivery.AnswerStatus;
import org.candour.delivery.Collections;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.oauth.Caller;
import org.candour.law.DisclosureRefusal;
import org.candour.law.LawCatalogue;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's answer to a request. */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}/outcome",
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Outcome")
class OutcomeResource {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CallersRequests own;

	private final LawCatalogue law;

	private final Collections collections;

	private final Clock clock;

	OutcomeResource(CallersRequests own, LawCatalogue law, Collections collections, Clock clock) {
		this.own = own;
		this.law = law;
		this.collections = collections;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Read the answer", description = "404 until the council has answered.")
	@Transactional(readOnly = true)
	public OutcomeView read(@AuthenticationPrincipal Caller caller, @PathVariable String reference) {
		DisclosureRequest request = this.own.require(caller, reference);
		CaseFile file = this.own.file(request);
		if (file.outcome() == null) {
			throw new ApiProblem(ProblemType.NOT_FOUND, "There is no outcome yet.");
		}
		List<String> codes = (request.decision() != null) ? request.decisionCodes() : request.findings();
		return new OutcomeView(request.caseRef(), Outcome.valueOf(file.outcome()), reasons(codes), request.decidedAt(),
				request.releasedAt(), this.collections.answer(request.caseRef()).map(PackageView::of).orElse(null));
	}

	private List<Reason> reasons(List<String> codes) {
		LocalDate today = this.clock.instant().atZone(LONDON).toLocalDate();
		return codes.stream()
			.map((code) -> this.law.disclosureRefusal(code, today)
				.map(Reason::of)
				.orElseGet(() -> new Reason(code, null, null)))
			.toList();
	}

	/** What was decided and, by code, why not all of it. */
	@Schema(name = "Outcome")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record OutcomeView(String reference, Outcome outcome, List<Reason> reasons, Instant decidedAt,
			@Schema(description = "When the answer was released; absent if nothing was.") Instant releasedAt,
			@JsonProperty("package") PackageView released) {
	}

	/** What there is to fetch, and on what terms. */
	@Schema(name = "ReleasedPackage")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record PackageView(AnswerStatus status, Instant expiresAt, String sha256,
			@Schema(description = "The cover sheet says more.") List<String> conditions) {

		/** Onward conditions of section 7.7, in short. */
		private static final List<String> CONDITIONS = List.of("PURPOSE_ONLY", "NO_FURTHER_RELEASE", "SECURE_DISPOSAL",
				"REPORT_LOSS", "CORRECTION_DUTY");

		static PackageView of(Answer answer) {
			boolean letter = answer.status() == AnswerStatus.LETTER_ONLY;
			return new PackageView(answer.status(), answer.expiresAt(), answer.sha256(),
					letter ? List.of() : CONDITIONS);
		}

	}

	/** A reason for what is not disclosed. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Reason(@Schema(example = "DR-06") String code, String meaning,
			@Schema(description = "What would change the answer.") String whatWouldChange) {

		static Reason of(DisclosureRefusal refusal) {
			return new Reason(refusal.code(), refusal.name(), refusal.whatWouldChange());
		}

	}

}
