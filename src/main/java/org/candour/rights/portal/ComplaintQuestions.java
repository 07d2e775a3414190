package org.candour.rights.portal;

import java.util.List;

import org.springframework.stereotype.Component;

/** The pages on which people complain, in their order. */
@Component
class ComplaintQuestions extends QuestionList {

	/** What stands in a draft that was begun from the page of a request. */
	static final String FROM_REQUEST = "complaintFromRequest";

	private static final int TEXT = 10_000;

	private final List<Question> all = List.of(
			Question.of("complaint-kind", Field.oneOf("complaintKind", "COMPLAINT", "REVIEW"))
				.when(ComplaintQuestions::fromRequest),
			Question.of("complaint-text", Field.text("complaintText", TEXT).need()),
			Question.of("complaint-reference", Field.line("complaintReference", 40))
				.when((draft) -> !fromRequest(draft)),
			Question.of("complaint-staff", Field.text("complaintStaff", 1000)),
			Question.of("complaint-name", Field.line("complainantName", LINE).need().completedBy("name")),
			Question.of("complaint-address",
					Field.text("complainantAddress", LINE).need().completedBy("street-address"),
					Field.line("complainantPostcode", 16).need().completedBy("postal-code")),
			Question.of("complaint-contact", Field.line("complainantEmail", LINE).completedBy("email"))
				.checked((given, draft) -> email(given, "complainantEmail")),
			Question.of("complaint-format",
					Field.oneOf("complaintFormat", "STANDARD", "LARGE_PRINT", "AUDIO", "EASY_READ", "BSL")));

	@Override
	List<Question> all() {
		return this.all;
	}

	/** Whether the person came from the page of a request. */
	static boolean fromRequest(Draft draft) {
		return draft.one(FROM_REQUEST) != null;
	}

}
