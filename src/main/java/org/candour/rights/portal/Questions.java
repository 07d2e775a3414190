package org.candour.rights.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.candour.law.LawCatalogue;
import org.candour.law.ServiceArea;
import org.candour.rights.RightsLifecycles;
import org.candour.rights.portal.Field.Choice;
import org.candour.rights.portal.Question.Broken;

import org.springframework.stereotype.Component;

/** The pages of the form in their order. */
@Component
class Questions extends QuestionList {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int TEXT = 10_000;

	private final RightsLifecycles lifecycles;

	private final LawCatalogue law;

	private final Clock clock;

	private final List<Question> all;

	Questions(RightsLifecycles lifecycles, LawCatalogue law, Clock clock) {
		this.lifecycles = lifecycles;
		this.law = law;
		this.clock = clock;
		this.all = List.of(Question.of("rights", Field.someOf("rights", this::rights).need()),
				Question.of("about", Field.oneOf(Draft.WHOSE, "SELF", "OTHER")),
				Question.of("role", Field.oneOf(Draft.KIND, "AGENT", "SOLICITOR", "PARENT", "DEPUTY"))
					.when(Draft::forAnother),
				Question.of("authority", Field.text("authority", TEXT).need()).when(Draft::forAnother),
				Question
					.of("your-name", Field.line("requesterName", LINE).need().completedBy("name"),
							Field.line("requesterOrganisation", LINE).completedBy("organization"))
					.when(Draft::forAnother),
				Question
					.of("your-address", Field.text("requesterAddress", LINE).completedBy("street-address"),
							Field.line("requesterPostcode", 16).completedBy("postal-code"))
					.when(Draft::forAnother),
				Question
					.of("your-contact", Field.line("requesterEmail", LINE).completedBy("email"),
							Field.line("requesterPhone", 40).completedBy("tel"))
					.when(Draft::forAnother)
					.checked((given, draft) -> email(given, "requesterEmail")),
				Question.of("name", Field.line("subjectName", LINE).need().completedBy("name")),
				Question.of("former-names", Field.text("formerNames", 1000)),
				Question.of("date-of-birth", Field.day("dateOfBirth").completedBy("bday"))
					.checked((given, draft) -> past(given, "dateOfBirth")),
				Question.of("address", Field.text("address", LINE).completedBy("street-address"),
						Field.line("postcode", 16).completedBy("postal-code")),
				Question
					.of("contact", Field.line("email", LINE).completedBy("email"),
							Field.line("phone", 40).completedBy("tel"))
					.when((draft) -> !draft.forAnother())
					.checked((given, draft) -> email(given, "email")),
				Question.of("information", Field.text("description", TEXT).need()),
				Question.of("dates", Field.day("from"), Field.day("to")).checked((given, draft) -> order(given)),
				Question.of("services", Field.someOf("services", this::services)),
				Question.of("references", Field.text("references", 1000)), Question.of("identity"),
				Question
					.of("format",
							Field.oneOf("format", "NONE", "LARGE_PRINT", "AUDIO", "EASY_READ", "BSL", "OTHER_LANGUAGE"),
							Field.line("language", LINE))
					.checked((given, draft) -> language(given, "format", "language")),
				Question.of("delivery", Field.oneOf("delivery", "PORTAL", "POST")).checked(Questions::reachable));
	}

	/** Whether there is a right that can be asked for here today. */
	boolean anythingOffered() {
		return !rights().isEmpty();
	}

	@Override
	List<Question> all() {
		return this.all;
	}

	private List<Choice> rights() {
		return this.lifecycles.offered(today()).stream().map((right) -> new Choice(right.code(), null)).toList();
	}

	private List<Choice> services() {
		return this.law.of(ServiceArea.class)
			.inForce(today())
			.stream()
			.map((service) -> new Choice(service.code(), service.name()))
			.toList();
	}

	private List<Broken> past(Given given, String field) {
		LocalDate day = given.day(field);
		return (day != null && day.isAfter(today())) ? List.of(new Broken(field, "past")) : List.of();
	}

	private static List<Broken> order(Given given) {
		LocalDate from = given.day("from");
		LocalDate to = given.day("to");
		return (from != null && to != null && to.isBefore(from)) ? List.of(new Broken("to", "order")) : List.of();
	}

	/**
	 * The code that opens an answer is sent by e-mail, and a letter needs an address
	 * (N-03).
	 */
	private static List<Broken> reachable(Given given, Draft draft) {
		boolean another = draft.forAnother();
		if (given.has("delivery", "PORTAL") && draft.one(another ? "requesterEmail" : "email") == null) {
			return List.of(new Broken("delivery", "email"));
		}
		boolean noAddress = draft.one("address") == null && draft.one("requesterAddress") == null;
		return (given.has("delivery", "POST") && noAddress) ? List.of(new Broken("delivery", "address")) : List.of();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

}
