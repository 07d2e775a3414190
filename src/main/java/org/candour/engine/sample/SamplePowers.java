package org.candour.engine.sample;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.Channel;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** A few invented requests of other bodies, one for each lifecycle of its own. */
@Component
@Profile("demo")
@Order(2)
class SamplePowers implements SampleWork {

	private final SubmitDisclosureRequest submission;

	private final Bodies bodies;

	private final SampleStaffWork hand;

	private final ObjectMapper json;

	private final Resource example;

	private final Resource requests;

	private final Clock clock;

	SamplePowers(SubmitDisclosureRequest submission, Bodies bodies, SampleStaffWork hand, ObjectMapper json,
			@Value("classpath:examples/police-request.json") Resource example,
			@Value("classpath:sample/other-powers.yaml") Resource requests, Clock clock) {
		this.submission = submission;
		this.bodies = bodies;
		this.hand = hand;
		this.json = json;
		this.example = example;
		this.requests = requests;
		this.clock = clock;
	}

	/** Makes them, each like a form in order. */
	@Override
	public void make() throws IOException {
		RequestForm form = this.json.readValue(this.example.getInputStream(), RequestForm.class);
		List<SampleRequest> all = new YAMLMapper().readValue(this.requests.getInputStream(), new TypeReference<>() {
		});
		for (SampleRequest request : all) {
			Body body = this.bodies.find(request.body()).orElseThrow();
			String caseRef = this.submission
				.submit(request.like(form, body),
						new Submitter(body.id(), body.id() + "-demo", Channel.API, this.clock.instant()))
				.caseRef();
			request.steps().forEach((step) -> this.hand.take(caseRef, step));
		}
	}

	record SampleRequest(String body, String gateway, boolean compels, Map<String, String> particulars,
			List<SampleStep> steps) {

		RequestForm like(RequestForm form, Body from) {
			RequestForm.Requester asked = form.requester();
			RequestForm.Requester requester = new RequestForm.Requester(asked.unit(), asked.name(), asked.rank(),
					asked.number(), asked.workPhone(), "officer@" + from.officialDomains().iterator().next(),
					asked.reference(), null);
			RequestForm.Kind kind = new RequestForm.Kind(this.compels, form.kind().statute(), form.kind().section(),
					null, null, null, this.compels);
			return new RequestForm(this.gateway, requester, kind, form.subjects(), form.data(), form.purposes(),
					form.statutoryFunction(), form.tests(), form.subjectContact(), form.handling(), form.signOff(),
					this.particulars);
		}

	}

}
