package org.candour.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Ends a request with a problem (RFC 9457). No part of it repeats what was sent. */
public class ApiProblem extends RuntimeException {

	private final ProblemType type;

	private final transient List<Fault> faults;

	private final transient Map<String, Object> members = new LinkedHashMap<>();

	private String rule;

	private Long retryAfter;

	/**
	 * Makes a problem.
	 * @param sentence a sentence for the person who reads it
	 */
	public ApiProblem(ProblemType type, String sentence) {
		this(type, sentence, List.of());
	}

	public ApiProblem(ProblemType type, String sentence, List<Fault> faults) {
		super(sentence, null, false, false);
		this.type = type;
		this.faults = List.copyOf(faults);
	}

	/** Names the rule that was broken. */
	public ApiProblem withRule(String code) {
		this.rule = code;
		return this;
	}

	/** Adds a member of its own to the answer; never what was sent. */
	public ApiProblem with(String member, Object value) {
		this.members.put(member, value);
		return this;
	}

	/** Says after how many seconds to try again. */
	public ApiProblem withRetryAfter(long seconds) {
		this.retryAfter = seconds;
		return this;
	}

	public ProblemType type() {
		return this.type;
	}

	/** The problem as an answer. */
	public ResponseEntity<ProblemDetail> answer() {
		HttpHeaders headers = new HttpHeaders();
		if (this.retryAfter != null) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(this.retryAfter));
		}
		return ResponseEntity.status(this.type.status()).headers(headers).body(detail());
	}

	ProblemDetail detail() {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(this.type.status(), getMessage());
		detail.setType(this.type.uri());
		detail.setTitle(this.type.title());
		// otherwise Spring puts the path that was sent here
		detail.setInstance(Correlation.instance());
		if (this.rule != null) {
			detail.setProperty("rule", this.rule);
		}
		this.members.forEach(detail::setProperty);
		if (!this.faults.isEmpty()) {
			detail.setProperty("errors", this.faults);
		}
		return detail;
	}

}
