package org.candour.scenarios;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.candour.disclosures.RequestForm;

/** A request of an invented police force; every text in it carries the canary. */
final class PoliceRequest {

	/** Occurs in every free text, name, file name and file, and nowhere else. */
	static final String CANARY = "Zqcanary";

	/** The subject's date of birth, which is as private as the name. */
	static final String BORN = "1931-07-19";

	private final ObjectNode form = read(
			"""
					{"gateway": "GW-POL-VOL",
					 "requester": {"unit": "Zqcanary Unit", "name": "Zqcanary Constable", "rank": "Zqcanary Detective Constable",
					   "number": "Zqcanary 4471", "workPhone": "Zqcanary 01632 960111",
					   "email": "Zqcanary.constable@northshire.police.example", "reference": "Zqcanary/26/7781"},
					 "kind": {"mandatory": false, "statute": "DPA 2018 Zqcanary", "section": "Schedule 2 paragraph 2 Zqcanary"},
					 "subjects": [{"fullName": "Zqcanary Quillfeather", "aliases": ["Zqcanary Quill"], "dateOfBirth": "1931-07-19",
					   "addresses": ["1 Zqcanary Row"], "identifiers": ["Zqcanary-NI"], "role": "SUSPECT"}],
					 "data": {"items": [{"description": "Zqcanary application", "why": "Zqcanary shows the address"}],
					   "from": "2026-01-01", "to": "2026-06-30", "services": ["childrens-social-care"]},
					 "purposes": ["INVESTIGATE_CRIME"],
					 "tests": {"offenceOrFunction": "Zqcanary offence", "necessity": "Zqcanary necessity",
					   "proportionality": "Zqcanary proportionality", "alreadyTried": "Zqcanary tried",
					   "prejudiceIfNotDisclosed": "Zqcanary prejudice", "prejudiceIfSubjectTold": "Zqcanary warned"},
					 "subjectContact": {"mayTell": "NO", "viewsSought": "Zqcanary views"},
					 "handling": {"urgency": "ROUTINE", "urgencyReason": "Zqcanary urgency", "returnRoute": "Zqcanary route",
					   "intendedUse": "Zqcanary use", "onwardSharing": "Zqcanary onward", "retention": "Zqcanary retention"},
					 "signOff": {"declaration": true, "countersignName": "Zqcanary Inspector", "countersignRank": "Inspector",
					   "countersignedOn": "2026-11-20"}}""");

	static PoliceRequest inOrder() {
		return new PoliceRequest();
	}

	/** Asks under another power, and says what it asks for beyond the common form. */
	PoliceRequest under(String gateway, Map<String, String> particulars) {
		this.form.put("gateway", gateway);
		this.form.set("particulars", Http.JSON.valueToTree(particulars));
		return this;
	}

	/** The parts of the form, to be entered elsewhere. */
	ObjectNode tree() {
		return this.form;
	}

	/** Says that an order compels the council, and that it follows. */
	PoliceRequest compelling(boolean documentFollows) {
		((ObjectNode) this.form.get("kind")).put("mandatory", true).put("documentFollows", documentFollows);
		return this;
	}

	/** Sent from a free-mail address. */
	PoliceRequest byFreeMail() {
		((ObjectNode) this.form.get("requester")).put("email", "zqcanary.constable@gmail.com");
		return this;
	}

	/** Sent from a free-mail address, with nobody's countersignature. */
	PoliceRequest byFreeMailUncountersigned() {
		((ObjectNode) this.form.get("requester")).put("email", "zqcanary.constable@gmail.com");
		ObjectNode signOff = (ObjectNode) this.form.get("signOff");
		signOff.remove("countersignName");
		signOff.remove("countersignRank");
		signOff.remove("countersignedOn");
		return this;
	}

	PoliceRequest about(String fullName, String born) {
		((ObjectNode) this.form.at("/subjects/0")).put("fullName", fullName).put("dateOfBirth", born);
		return this;
	}

	/** The subject may be told from a day on. */
	PoliceRequest mayTellAfter(LocalDate day) {
		((ObjectNode) this.form.get("subjectContact")).put("mayTell", "AFTER_DATE").put("afterDate", day.toString());
		return this;
	}

	PoliceRequest livingAt(String address) {
		((ObjectNode) this.form.at("/subjects/0")).putArray("addresses").add(address);
		return this;
	}

	PoliceRequest withReference(String reference) {
		((ObjectNode) this.form.get("requester")).put("reference", reference);
		return this;
	}

	/** Somebody is missing; the form is countersigned later. */
	PoliceRequest lifeAtRisk() {
		this.form.put("gateway", "GW-LIFE");
		((ObjectNode) this.form.at("/subjects/0")).put("role", "MISSING");
		((ObjectNode) this.form.get("handling")).put("urgency", "LIFE");
		this.form.set("purposes", Http.JSON.createArrayNode().add("VITAL_INTERESTS"));
		this.form.set("signOff", Http.JSON.createObjectNode().put("declaration", true));
		return this;
	}

	String json() {
		return this.form.toString();
	}

	RequestForm form(ObjectMapper json) {
		try {
			return json.readValue(json(), RequestForm.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ObjectNode read(String json) {
		try {
			return (ObjectNode) Http.JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
