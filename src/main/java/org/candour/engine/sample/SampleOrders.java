package org.candour.engine.sample;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * Two invented orders of a court and two invented fraud notices, one of them short,
 * served on paper today.
 */
@Component
@Profile("demo")
@Order(3)
class SampleOrders implements SampleWork {

	private static final String COURT = "northshire-crown-court";

	private static final String FRAUD_OFFICE = "fraud-office";

	private static final String TODAY = "TODAY";

	private static final int SHORT = 7;

	private static final int LONG = 30;

	private final SubmitDisclosureRequest submission;

	private final SampleStaffWork hand;

	private final ObjectMapper json;

	private final Resource example;

	private final Resource steps;

	private final Clock clock;

	SampleOrders(SubmitDisclosureRequest submission, SampleStaffWork hand, ObjectMapper json,
			@Value("classpath:examples/police-request.json") Resource example,
			@Value("classpath:sample/orders.yaml") Resource steps, Clock clock) {
		this.submission = submission;
		this.hand = hand;
		this.json = json;
		this.example = example;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public void make() throws IOException {
		Script script = new YAMLMapper().readValue(this.steps.getInputStream(), Script.class);
		RequestForm form = this.json.readValue(this.example.getInputStream(), RequestForm.class);
		LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
		for (List<SampleStep> path : List.of(List.<SampleStep>of(), script.order())) {
			play(order(form, today), path, today);
		}
		play(notice(form, today, SHORT), List.of(), today);
		play(notice(form, today, LONG), script.notice(), today);
	}

	private String order(RequestForm form, LocalDate today) {
		return submit(form, COURT, "clerk@northshire-court.example", "GW-CRT", Map.of("court", "Northshire Crown Court",
				"dateServed", today.toString(), "orderDate", today.plusDays(LONG).toString()));
	}

	private String notice(RequestForm form, LocalDate today, int days) {
		return submit(form, FRAUD_OFFICE, "clerk@fraud-office.example", "GW-PSFA-NOTICE",
				Map.of("noticeDate", today.toString(), "suspect", form.subjects().get(0).fullName(), "howWhereWhen",
						"In writing, through the portal", "penaltyWarning", "true", "complyBy",
						today.plusDays(days).toString()));
	}

	private String submit(RequestForm form, String body, String email, String gateway,
			Map<String, String> particulars) {
		RequestForm.Kind kind = new RequestForm.Kind(true, form.kind().statute(), form.kind().section(), null, null,
				null, true);
		RequestForm.Requester who = form.requester();
		RequestForm.Requester clerk = new RequestForm.Requester(null, "Cleo Clerk", "Clerk", who.number(),
				who.workPhone(), email, who.reference(), null);
		RequestForm demand = new RequestForm(gateway, clerk, kind, form.subjects(), form.data(), form.purposes(),
				form.statutoryFunction(), form.tests(), form.subjectContact(), form.handling(), form.signOff(),
				particulars);
		return this.submission.submit(demand, new Submitter(body, "handler", Channel.POST, this.clock.instant()))
			.caseRef();
	}

	private void play(String caseRef, List<SampleStep> path, LocalDate today) {
		path.forEach((step) -> {
			Map<String, Object> form = new HashMap<>(step.form());
			form.replaceAll((name, value) -> TODAY.equals(value) ? today.toString() : value);
			this.hand.take(caseRef, step.with(form));
		});
	}

	record Script(List<SampleStep> order, List<SampleStep> notice) {

		Script {
			order = List.copyOf(order);
			notice = List.copyOf(notice);
		}

	}

}
