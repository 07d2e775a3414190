package org.candour.engine.sample;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.candour.disclosures.Channel;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Thirty invented requests of the police and a few of others, each stopped at another
 * step, on an empty database.
 */
@Component
@Profile("demo")
@Order(1)
class SampleCases implements SampleWork {

	private static final int CASES = 30;

	private static final String POLICE = "northshire-police";

	private final SubmitDisclosureRequest submission;

	private final SampleStaffWork hand;

	private final ObjectMapper json;

	private final Resource example;

	private final Resource steps;

	private final Clock clock;

	SampleCases(SubmitDisclosureRequest submission, SampleStaffWork hand, ObjectMapper json,
			@Value("classpath:examples/police-request.json") Resource example,
			@Value("classpath:sample/steps.yaml") Resource steps, Clock clock) {
		this.submission = submission;
		this.hand = hand;
		this.json = json;
		this.example = example;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public void make() throws IOException {
		RequestForm form = this.json.readValue(this.example.getInputStream(), RequestForm.class);
		Script script = new YAMLMapper().readValue(this.steps.getInputStream(), Script.class);
		for (int number = 0; number < CASES; number++) {
			Kind kind = Kind.of(number);
			List<SampleStep> path = (kind == Kind.URGENT) ? script.urgent() : script.police();
			int steps = (kind == Kind.INCOMPLETE) ? 0 : (number + number / 10) % (path.size() + 1);
			play(submit(form, number, kind), path.subList(0, steps));
		}
	}

	private String submit(RequestForm form, int number, Kind kind) {
		Submitter submitter = new Submitter(POLICE, POLICE + "-demo", Channel.API,
				this.clock.instant().minus(Duration.ofHours(number)));
		return this.submission.submit(vary(form, number, kind), submitter).caseRef();
	}

	private void play(String caseRef, List<SampleStep> path) {
		path.forEach((step) -> this.hand.take(caseRef, step));
	}

	private static RequestForm vary(RequestForm form, int number, Kind kind) {
		RequestForm.Subject subject = form.subjects().get(0);
		RequestForm.Subject other = new RequestForm.Subject("Sample Person %02d".formatted(number + 1), List.of(),
				LocalDate.of(1970, 1, 1).plusMonths(number), subject.addresses(), subject.identifiers(), subject.role(),
				false);
		String gateway = (kind == Kind.URGENT) ? "GW-LIFE" : form.gateway();
		RequestForm.SignOff signOff = (kind == Kind.INCOMPLETE)
				? new RequestForm.SignOff(true, "Sam Sergeant", "Sergeant", form.signOff().countersignedOn())
				: form.signOff();
		return new RequestForm(gateway, form.requester(), form.kind(), List.of(other), form.data(), form.purposes(),
				form.statutoryFunction(), form.tests(), form.subjectContact(), form.handling(), signOff,
				form.particulars());
	}

	/** What a sample case shows. */
	private enum Kind {

		ORDINARY, INCOMPLETE, URGENT;

		static Kind of(int number) {
			return switch (number % 10) {
				case 9 -> URGENT;
				case 4 -> INCOMPLETE;
				default -> ORDINARY;
			};
		}

	}

	record Script(List<SampleStep> police, List<SampleStep> urgent) {

		Script {
			police = List.copyOf(police);
			urgent = List.copyOf(urgent);
		}

	}

}
