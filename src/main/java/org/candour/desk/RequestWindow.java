package org.candour.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.desk.CaseView.Power;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.PowerFields;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.SameRequested;
import org.candour.disclosures.compulsion.NoticeSheet;
import org.candour.disclosures.compulsion.NoticeSheets;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * What the window shows of a request: who asks, about whom, for what, under which power.
 */
@Component
class RequestWindow {

	private final RequestForms forms;

	private final Bodies bodies;

	private final PowerFields fields;

	private final NoticeSheets notices;

	private final LawCatalogue law;

	private final SameRequested same;

	private final CaseAccess access;

	RequestWindow(RequestForms forms, Bodies bodies, PowerFields fields, NoticeSheets notices, LawCatalogue law,
			SameRequested same, CaseAccess access) {
		this.same = same;
		this.access = access;
		this.fields = fields;
		this.notices = notices;
		this.forms = forms;
		this.bodies = bodies;
		this.law = law;
	}

	/**
	 * The form; or only the subject and the data asked for, which is all a search needs.
	 */
	RequestForm form(DisclosureRequest request, boolean whole) {
		RequestForm form = this.forms.open(request);
		return whole ? form : new RequestForm(form.gateway(), null, null, form.subjects(), form.data(), null, null,
				null, null, null, null, null);
	}

	/** What it says beyond the common form, each under its label. */
	Map<String, String> particulars(DisclosureRequest request) {
		return this.fields.said(this.forms.open(request));
	}

	/** Open cases in which the body asks for the same, of which the person may know. */
	List<String> same(DisclosureRequest request, Person person) {
		return this.same.as(request).stream().filter((other) -> this.access.exists(other, person)).toList();
	}

	/** What the law asks of the order or notice, where one compels the council. */
	Optional<NoticeSheet> notice(DisclosureRequest request) {
		return this.notices.of(request);
	}

	Power power(DisclosureRequest request) {
		return this.law.of(Gateway.class)
			.newest(request.power())
			.map((gateway) -> new Power(request.power(), gateway.name(), gateway.citation(),
					request.compelled() ? "MANDATORY" : "VOLUNTARY", gateway.limits()))
			.orElse(new Power(request.gateway(), null, null, null, null));
	}

	String bodyName(DisclosureRequest request) {
		return this.bodies.find(request.body()).map(Body::name).orElse(request.body());
	}

	/** The published number for the call-back, which is never taken from the request. */
	String switchboard(DisclosureRequest request) {
		return this.bodies.find(request.body()).map(Body::switchboard).orElse(null);
	}

}
