package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.cases.clock.Reminders;
import org.candour.law.Regime;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;

import org.springframework.context.ApplicationContext;

/** A few weeks of the office in short: requests of every kind, in every state. */
final class MixedWork {

	private static final Pattern REFERENCE = Pattern.compile("RR-\\d{4}-\\d{6}");

	private static final String SAID = RightsCase.SAID;

	private final House house;

	private final SubmitRightsRequest requests;

	private final Reminders reminders;

	MixedWork(ApplicationContext context, House house) {
		this.house = house;
		this.requests = context.getBean(SubmitRightsRequest.class);
		this.reminders = context.getBean(Reminders.class);
	}

	/** Does it all, from October to December 2026; gives the walled case. */
	String done() {
		rights();
		police();
		complaints();
		return this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
	}

	private void rights() {
		itIs("2026-10-05");
		RightsCase late = received("R-ACCESS", Regime.UKGDPR, "2026-10-05").admitted();
		RightsCase paused = received("R-ACCESS", Regime.UKGDPR, "2026-10-05").admitted();
		RightsCase extended = received("R-ACCESS", Regime.UKGDPR, "2026-10-05").admitted();
		itIs("2026-10-08");
		for (RightsCase request : List.of(late, paused)) {
			request.step("handler", "check-clarity",
					Map.of("clarity", "ASK", "clarificationQuestion", SAID, "clarificationReason", SAID));
		}
		itIs("2026-10-14");
		happened(late, "clarification-answered");
		happened(extended, "extension-wanted");
		extended.step("handler", "consider-extension", Map.of("extension", "COMPLEX", "extensionReason", SAID));
		late.clear();
		this.reminders.searchDue(late.caseRef(), "adult-social-care");
		this.reminders.searchDue(late.caseRef(), "adult-social-care");
		late.searched("adult-social-care", "searcher.adults");
		itIs("2026-11-20");
		granted(late, "adult-social-care");
		RightsCase silent = received("R-ACCESS", Regime.UKGDPR, "2026-11-10").admitted();
		withheld(silent);
		erased();
		for (int request = 0; request < 6; request++) {
			received("R-OBJECT-DM", Regime.UKGDPR, "2026-11-19").step("handler", "confirm-suppression",
					Map.of("markedIn", List.of("customer-service"), "processorsTold", true, "suppressionNote", SAID));
		}
		received("R-ACCESS", Regime.PART3, "2026-11-18")
			.triaged(Map.of("triage", "NOT_CONTROLLER", "redirectTo", SAID));
	}

	private void granted(RightsCase request, String service) {
		request.holds("UKGDPR", service, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_FULL")
			// the date is missed: the officer must have advised
			.advised("AGREE")
			.approved()
			.released();
	}

	/** Part of it is withheld. */
	private void withheld(RightsCase request) {
		request.clear()
			.searched("education", "searcher.education", 2)
			.holds("UKGDPR", "education", "RELEASE")
			.holds("UKGDPR", "education", "WITHHOLD", "DPA18-S2-P4-24")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_PART", "RR-04")
			.approved()
			.released();
	}

	private void erased() {
		RightsCase request = received("R-ERASE", Regime.UKGDPR, "2026-11-19").admitted()
			.searched("blue-badge", "searcher.badge")
			.holds("UKGDPR", "blue-badge", "KEEP", "UKGDPR-A17-3-B")
			.step("handler", "find-basis",
					Map.of("lawfulBasis", "ART6-1-E", "automated", false, "holdConflict", false, "basisNote", SAID));
		Map<String, Object> weighed = RightsCase.proposal("REFUSED", "RR-05");
		weighed.putAll(Map.of("erasureGround", "NONE", "erasureLimit", "UKGDPR-A17-3-B", "madePublic", false));
		request.step("handler", "weigh-erasure-grounds", weighed).approved().released();
	}

	private void police() {
		itIs("2026-11-24");
		PoliceForce police = this.house.police();
		List<String> refs = new ArrayList<>();
		for (int request = 0; request < 6; request++) {
			refs.add(police.submits(PoliceRequest.inOrder()));
		}
		PoliceCase disclosed = new PoliceCase(this.house, refs.get(0)).prepared("DISCLOSED_PART", "DR-06")
			.advised("DISAGREE");
		Map<String, Object> approval = PoliceCase.approval("DISCLOSED_PART", "DR-06");
		approval.put("overrideReason", SAID);
		this.house.of("approver").completes(refs.get(0), "approve", approval);
		disclosed.released();
		new PoliceCase(this.house, refs.get(1)).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false)
			.weighed("REFUSED", "DR-07");
		this.house.of("approver").completes(refs.get(1), "approve", PoliceCase.approval("REFUSED", "DR-07"));
		this.house.engineWorks(refs.get(1));
		police.withdraws(refs.get(2));
		this.house.engineWorks(refs.get(2));
		emergency(police);
	}

	private void emergency(PoliceForce police) {
		String urgent = police.submits(PoliceRequest.inOrder().lifeAtRisk());
		this.house.of("handler")
			.completes(urgent, "verify-caller",
					Map.of("callBackResult", "CONFIRMED", "numberSource", SAID, "dt1", "PASS", "dt1Text", SAID));
		this.house.of("handler").completes(urgent, "disclose-minimum", UrgentLifecycleTest.minimum());
		this.house.engineWorks(urgent);
		this.house.of("handler").completes(urgent, "enter-emergency-register", UrgentLifecycleTest.entry());
		this.house.engineWorks(urgent);
		House.waits(Duration.ofDays(4));
		this.house.engineWorks(urgent);
	}

	private void complaints() {
		itIs("2026-12-01");
		String answered = complaint("2026-11-25T09:00");
		complaint("2026-10-01T09:00");
		this.house.of("handler")
			.completes(answered, "triage-complaint", Map.of("complaintAbout", "OWN_DATA", "complaintNote", SAID));
		this.house.engineWorks(answered);
		this.house.of("handler").completes(answered, "acknowledge-complaint", Map.of("acknowledgementNote", ""));
		this.house.engineWorks(answered);
		this.house.of("handler")
			.completes(answered, "enquire-complaint",
					Map.of("complaintProposal", "UPHELD", "findings", SAID, "remedy", SAID));
		this.house.engineWorks(answered);
		this.house.of("dpo").completes(answered, "advise", Map.of("advice", "DISAGREE", "adviceText", SAID));
		Map<String, Object> decision = new HashMap<>(
				Map.of("approval", "APPROVE", "approvalReason", SAID, "overrideReason", SAID));
		this.house.of("approver").completes(answered, "decide-complaint", decision);
		this.house.engineWorks(answered);
		reference(this.house.of("handler")
			.sends("/staff/breaches/new", "/staff/breaches/new", "awareAt", "2026-11-30T16:30", "text", SAID));
		reference(this.house.of("handler")
			.sends("/staff/regulator-cases/new", "/staff/regulator-cases/new", "contact", "NOTICE", "dueOn",
					"2026-12-16", "reference", "INV/ELM/7", "text", SAID));
	}

	private String complaint(String received) {
		return reference(this.house.of("handler2")
			.fills("/staff/complaints/new", Map.of("kind", "COMPLAINT", "channel", "EMAIL", "name", "Zofia Przykładowa",
					"address", "1 Nowhere Lane", "text", SAID, "receivedAt", received)));
	}

	private static String reference(Answer taken) {
		Matcher found = REFERENCE.matcher(taken.text());
		if (!found.find()) {
			throw new AssertionError(taken.text());
		}
		return found.group();
	}

	private RightsCase received(String right, Regime regime, String day) {
		Instant at = Instant.parse(day + "T09:00:00Z");
		return new RightsCase(this.house, this.requests.submit(SampleRequests.of(right, regime, at)).caseRefs().get(0));
	}

	private void happened(RightsCase request, String what) {
		Answer answer = this.house.of("handler").sends(request.caseRef(), "happened", Map.of("what", what));
		if (answer.status() != 204) {
			throw new AssertionError(answer.text());
		}
		this.house.engineWorks(request.caseRef());
	}

	private static void itIs(String day) {
		House.itIs(Instant.parse(day + "T10:00:00Z"));
	}

}
