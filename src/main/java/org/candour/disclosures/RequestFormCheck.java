package org.candour.disclosures;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.candour.cases.steps.Finding;
import org.candour.cases.steps.FormSheet;
import org.candour.disclosures.RequestForm.DeclaredUrgency;
import org.candour.disclosures.RequestForm.MayTell;
import org.candour.disclosures.RequestForm.Purpose;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.vault.PersonName;

import org.springframework.stereotype.Component;

/** Finds everything a request form lacks, in the order of the form. */
@Component
public class RequestFormCheck {

	private static final int SHORT = 200;

	private static final int LONG = 4000;

	private final LawCatalogue law;

	private final ParticularsCheck particulars;

	private final FormDates dates;

	public RequestFormCheck(LawCatalogue law, Clock clock) {
		this.law = law;
		this.dates = new FormDates(clock);
		this.particulars = new ParticularsCheck(law, this.dates);
	}

	/** All findings; an empty list is a form in order. */
	public List<Finding> check(RequestForm form) {
		FormSheet sheet = new FormSheet();
		sheet.text("/gateway", form.gateway(), SHORT);
		requester(sheet, form);
		Optional<Gateway> gateway = gateway(form);
		kind(sheet, form.kind());
		if (form.kind() != null) {
			this.dates.happened(sheet, "/kind/servedOn", form.kind().servedOn());
		}
		gateway.ifPresent((power) -> compulsion(sheet, power, form));
		subjects(sheet, form.subjects());
		data(sheet, form.data());
		purposes(sheet, form);
		tests(sheet, form.tests());
		contact(sheet, form.subjectContact());
		handling(sheet, form.handling());
		signOff(sheet, form, gateway.map(Gateway::countersignedBy).filter(List::isEmpty).isEmpty());
		gateway.ifPresent((power) -> this.particulars.check(sheet, power, form));
		return sheet.findings();
	}

	private Optional<Gateway> gateway(RequestForm form) {
		return Optional.ofNullable(form.gateway()).flatMap(this.law.of(Gateway.class)::newest);
	}

	/**
	 * Must and may are kept apart from the start: what is claimed agrees with the power.
	 */
	private static void compulsion(FormSheet sheet, Gateway gateway, RequestForm form) {
		if (form.kind() == null || form.kind().mandatory() == null) {
			return;
		}
		boolean claimed = form.claimsCompulsion();
		if (claimed && gateway.compulsion() == Gateway.Compulsion.VOLUNTARY) {
			sheet.add("/kind/mandatory", "compulsion",
					"This power does not compel the council: say so, or cite the power that does.");
		}
		if (!claimed && gateway.mandatory()) {
			sheet.add("/kind/mandatory", "compulsion",
					"This power compels the council: say so, and attach what it needs.");
		}
		if (gateway.compelledIf() == null) {
			return;
		}
		boolean stated = Compulsion.stated(gateway.compelledIf(), form);
		if (claimed && !stated) {
			sheet.add("/particulars/" + gateway.compelledIf().field(), "compulsion",
					"This power compels only under its condition: state it here, or ask without compulsion.");
		}
		if (stated && !claimed) {
			sheet.add("/kind/mandatory", "compulsion",
					"Under the condition that you state this power compels the council: say so, or do not state it.");
		}
	}

	private static void requester(FormSheet sheet, RequestForm form) {
		RequestForm.Requester requester = form.requester();
		if (sheet.missing("/requester", requester)) {
			return;
		}
		sheet.text("/requester/name", requester.name(), SHORT);
		sheet.text("/requester/rank", requester.rank(), SHORT);
		sheet.text("/requester/number", requester.number(), SHORT);
		sheet.text("/requester/workPhone", requester.workPhone(), SHORT);
		sheet.text("/requester/email", requester.email(), SHORT);
		sheet.email("/requester/email", requester.email());
		sheet.text("/requester/reference", requester.reference(), SHORT);
		sheet.optional("/requester/unit", requester.unit(), SHORT);
		sheet.optional("/requester/actingFor", requester.actingFor(), LONG);
	}

	private static void kind(FormSheet sheet, RequestForm.Kind kind) {
		if (sheet.missing("/kind", kind)) {
			return;
		}
		sheet.missing("/kind/mandatory", kind.mandatory());
		sheet.text("/kind/statute", kind.statute(), SHORT);
		sheet.text("/kind/section", kind.section(), SHORT);
		if (Boolean.TRUE.equals(kind.mandatory()) && !Boolean.TRUE.equals(kind.documentFollows())) {
			sheet.add("/kind/documentFollows", "required",
					"Nothing compels without its order, notice or certificate: attach it, and say so here.");
		}
		sheet.optional("/kind/court", kind.court(), SHORT);
		sheet.optional("/kind/judge", kind.judge(), SHORT);
	}

	private void subjects(FormSheet sheet, List<RequestForm.Subject> subjects) {
		if (sheet.empty("/subjects", subjects)) {
			return;
		}
		for (int i = 0; i < subjects.size(); i++) {
			subject(sheet, "/subjects/" + i, subjects.get(i));
		}
	}

	private void subject(FormSheet sheet, String at, RequestForm.Subject subject) {
		if (sheet.missing(at, subject)) {
			return;
		}
		sheet.text(at + "/fullName", subject.fullName(), SHORT);
		if (!sheet.missing(at + "/dateOfBirth", subject.dateOfBirth())) {
			this.dates.born(sheet, at + "/dateOfBirth", subject.dateOfBirth());
		}
		sheet.missing(at + "/role", subject.role());
		sheet.texts(at + "/aliases", subject.aliases(), SHORT);
		sheet.texts(at + "/addresses", subject.addresses(), SHORT);
		sheet.texts(at + "/identifiers", subject.identifiers(), SHORT);
	}

	private static void data(FormSheet sheet, RequestForm.Data data) {
		if (sheet.missing("/data", data)) {
			return;
		}
		if (!sheet.empty("/data/items", data.items())) {
			for (int i = 0; i < data.items().size(); i++) {
				RequestForm.Item item = data.items().get(i);
				if (!sheet.missing("/data/items/" + i, item)) {
					sheet.text("/data/items/" + i + "/description", item.description(), LONG);
					sheet.optional("/data/items/" + i + "/why", item.why(), LONG);
				}
			}
		}
		boolean open = sheet.missing("/data/from", data.from()) | sheet.missing("/data/to", data.to());
		if (!open && data.from().isAfter(data.to())) {
			sheet.add("/data/to", "order", "The date range must not end before it begins.");
		}
		sheet.texts("/data/services", data.services(), SHORT);
	}

	private static void purposes(FormSheet sheet, RequestForm form) {
		sheet.empty("/purposes", form.purposes());
		if (form.purposes() != null && form.purposes().contains(Purpose.STATUTORY_FUNCTION)) {
			sheet.text("/statutoryFunction", form.statutoryFunction(), SHORT);
		}
	}

	private static void tests(FormSheet sheet, RequestForm.Tests tests) {
		if (sheet.missing("/tests", tests)) {
			return;
		}
		sheet.text("/tests/offenceOrFunction", tests.offenceOrFunction(), LONG);
		sheet.text("/tests/necessity", tests.necessity(), LONG);
		sheet.text("/tests/proportionality", tests.proportionality(), LONG);
		sheet.optional("/tests/alreadyTried", tests.alreadyTried(), LONG);
		sheet.text("/tests/prejudiceIfNotDisclosed", tests.prejudiceIfNotDisclosed(), LONG);
		sheet.text("/tests/prejudiceIfSubjectTold", tests.prejudiceIfSubjectTold(), LONG);
	}

	private static void contact(FormSheet sheet, RequestForm.SubjectContact contact) {
		if (sheet.missing("/subjectContact", contact) || sheet.missing("/subjectContact/mayTell", contact.mayTell())) {
			return;
		}
		if (contact.mayTell() == MayTell.AFTER_DATE) {
			sheet.missing("/subjectContact/afterDate", contact.afterDate());
		}
		sheet.optional("/subjectContact/viewsSought", contact.viewsSought(), LONG);
	}

	private static void handling(FormSheet sheet, RequestForm.Handling handling) {
		if (sheet.missing("/handling", handling) || sheet.missing("/handling/urgency", handling.urgency())) {
			return;
		}
		if (handling.urgency() != DeclaredUrgency.ROUTINE) {
			sheet.text("/handling/urgencyReason", handling.urgencyReason(), LONG);
		}
		sheet.optional("/handling/returnRoute", handling.returnRoute(), SHORT);
		sheet.optional("/handling/intendedUse", handling.intendedUse(), LONG);
		sheet.optional("/handling/onwardSharing", handling.onwardSharing(), LONG);
		sheet.optional("/handling/retention", handling.retention(), LONG);
	}

	private void signOff(FormSheet sheet, RequestForm form, boolean countersigned) {
		RequestForm.SignOff signOff = form.signOff();
		if (sheet.missing("/signOff", signOff)) {
			return;
		}
		if (!Boolean.TRUE.equals(signOff.declaration())) {
			sheet.add("/signOff/declaration", "accepted", "The declaration must be made.");
		}
		if (countersigned && !form.lifeAtRisk()) {
			sheet.text("/signOff/countersignName", signOff.countersignName(), SHORT);
			sheet.text("/signOff/countersignRank", signOff.countersignRank(), SHORT);
			if (!sheet.missing("/signOff/countersignedOn", signOff.countersignedOn())) {
				this.dates.signed(sheet, "/signOff/countersignedOn", signOff.countersignedOn());
			}
			if (form.requester() != null && samePerson(form.requester().name(), signOff.countersignName())) {
				sheet.add("/signOff/countersignName", "same-person",
						"Whoever asks cannot countersign: another officer of the rank required does.");
			}
		}
	}

	private static boolean samePerson(String one, String other) {
		return one != null && other != null && !one.isBlank()
				&& PersonName.of(one).firstAndLast().equals(PersonName.of(other).firstAndLast());
	}

}
