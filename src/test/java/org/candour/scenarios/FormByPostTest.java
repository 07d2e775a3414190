package org.candour.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff enter the completed form of a returned request that came by e-mail or post. */
@CandourTest
class FormByPostTest {

	private static final String[] COMPLETE = { "channel", "EMAIL", "requester.email",
			"pc.sample@northshire.police.example", "signOff.countersignName", "Ina Inspector",
			"signOff.countersignRank", "Inspector", "signOff.countersignedOn", "2026-11-20" };

	@Autowired
	private ApplicationContext context;

	private House house;

	private PoliceForce police;

	private String caseRef;

	@BeforeEach
	void aReturnedRequest() {
		House.itIs(Instant.parse("2026-11-23T10:00:00Z"));
		this.house = new House(this.context);
		this.police = this.house.police();
		this.caseRef = this.police.submits(PoliceRequest.inOrder().byFreeMail());
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void theCompletedFormStartsTheClockAgain() {
		returned();
		House.itIs(Instant.parse("2026-11-25T10:00:00Z"));
		assertThat(this.house.of("handler").page("/staff/cases/" + this.caseRef).text()).contains("/form\"");
		Answer entered = enter("handler", COMPLETE);
		assertThat(entered.status()).as(entered.text()).isEqualTo(200);
		assertThat(this.police.state(this.caseRef)).isEqualTo("IN_PROGRESS");
		assertThat(this.house.of("handler").steps(this.caseRef)).containsExactly("call-back-requester");
		var file = this.house.of("handler").caseFile(this.caseRef);
		assertThat(file.path("clock").path("stoppedSince").isNull()).isTrue();
		assertThat(file.path("clock").path("excludedDays").asInt()).isEqualTo(2);
		assertThat(file.path("request").path("signOff").path("countersignName").asText()).isEqualTo("Ina Inspector");
		assertThat(file.path("request").path("subjects").get(0).path("aliases").get(0).asText())
			.as("what was there before")
			.isEqualTo("Zqcanary Quill");
		assertThat(file.path("findings")).isEmpty();
	}

	@Test
	void whatTheInterfaceWouldRefuseIsRefusedHere() {
		returned();
		Answer refused = enter("handler", "channel", "POST", "requester.email", "no address", "data.from", "yesterday");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/data/from This cannot be read.");
		refused = enter("handler", "channel", "POST", "requester.email", "no address", "signOff.countersignName", "");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/requester/email", "/signOff/countersignName This is required.");
		refused = enter("handler", with(COMPLETE, "signOff.countersignedOn", "2999-11-24"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/signOff/countersignedOn This day cannot lie in the future.");
		assertThat(this.police.state(this.caseRef)).isEqualTo("RETURNED_INCOMPLETE");
		assertThat(enter("handler", with(COMPLETE, "subjects[0].fullName", "Somebody Else")).text())
			.contains("cannot be changed");
		assertThat(enter("handler", with(COMPLETE, "channel", "API")).status()).isEqualTo(422);
	}

	@Test
	void nobodyElseEntersItAndNotBeforeItWasReturned() {
		assertThat(this.house.of("handler").page("/staff/cases/" + this.caseRef + "/form").status()).isEqualTo(422);
		returned();
		assertThat(this.house.of("approver").page("/staff/cases/" + this.caseRef + "/form").text())
			.contains("Your role does not allow")
			.doesNotContain(PoliceRequest.CANARY);
		assertThat(this.house.of("admin").page("/staff/cases/" + this.caseRef + "/form").status()).isEqualTo(404);
	}

	@Test
	void aRequestTakenDownWithoutANameGetsItsWallWhenTheNameComes() {
		Desk handler = this.house.of("handler2");
		Answer taken = handler.sends("/staff/requests/new", "/staff/requests/new", "body", PoliceForce.BODY, "gateway",
				"GW-POL-VOL", "channel", "TELEPHONE", "name", "PC Sample");
		String reference = Pattern.compile("on file as (DR-[0-9-]+)")
			.matcher(taken.text())
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		this.caseRef = reference;
		returned();
		assertThat(this.house.of("handler").opens(reference).status()).isEqualTo(200);
		List<String> whole = new ArrayList<>(List.of(COMPLETE));
		whole.addAll(List.of("requester.name", "PC Sample", "requester.rank", "PC", "requester.number", "12",
				"requester.workPhone", "01632 960111", "requester.reference", "NP/1", "kind.mandatory", "false",
				"kind.statute", "DPA 2018", "kind.section", "Schedule 2", "subjects[0].fullName", "Hattie Handler",
				"subjects[0].dateOfBirth", "1980-01-01", "subjects[0].role", "SUSPECT", "data.items[0].description",
				"The rota", "data.from", "2026-01-01", "data.to", "2026-02-01", "purposes", "INVESTIGATE_CRIME",
				"tests.offenceOrFunction", "Theft", "tests.necessity", "Needed", "tests.proportionality", "Fair",
				"tests.prejudiceIfNotDisclosed", "Much", "tests.prejudiceIfSubjectTold", "More",
				"subjectContact.mayTell", "NO", "handling.urgency", "ROUTINE", "signOff.declaration", "true"));
		Answer entered = enter("handler2", whole.toArray(String[]::new));
		assertThat(entered.status()).as(entered.text()).isEqualTo(200);
		assertThat(this.house.of("handler").opens(reference).status()).isEqualTo(404);
		assertThat(this.house.of("handler").count(reference)).isZero();
		assertThat(this.house.of("dpo").caseFile(reference).path("wall").asText()).isEqualTo("W1");
	}

	/**
	 * What the power asks for stands on the page, is checked, and sets the day of the
	 * answer.
	 */
	@Test
	void whatThePowerAsksForIsEnteredHereToo() {
		this.house.citing("GW-CONTRACT");
		Answer taken = this.house.of("handler")
			.sends("/staff/requests/new", "/staff/requests/new", "body", PoliceForce.bodyCiting("GW-CONTRACT"),
					"gateway", "GW-CONTRACT", "channel", "POST", "name", "A Partner");
		this.caseRef = Pattern.compile("on file as (DR-[0-9-]+)")
			.matcher(taken.text())
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		returned();
		Answer page = this.house.of("handler").page("/staff/cases/" + this.caseRef + "/form");
		assertThat(page.text()).contains("What this power asks for", "name=\"particular.agreementId\"",
				"name=\"particular.agreedDate\"");
		List<String> whole = new ArrayList<>(List.of(COMPLETE));
		whole.addAll(List.of("requester.name", "A Partner", "requester.rank", "Head of", "requester.number", "12",
				"requester.workPhone", "01632 960111", "requester.reference", "C/1", "kind.mandatory", "false",
				"kind.statute", "Art 28", "kind.section", "clause 4", "subjects[0].fullName", "Nobody Inparticular",
				"subjects[0].dateOfBirth", "1980-01-01", "subjects[0].role", "OTHER", "data.items[0].description",
				"Addresses", "data.from", "2026-01-01", "data.to", "2026-02-01", "purposes", "STATUTORY_FUNCTION",
				"statutoryFunction", "Repairs", "tests.offenceOrFunction", "Repairs", "tests.necessity", "Needed",
				"tests.proportionality", "Fair", "tests.prejudiceIfNotDisclosed", "Much",
				"tests.prejudiceIfSubjectTold", "None", "subjectContact.mayTell", "YES", "handling.urgency", "ROUTINE",
				"signOff.declaration", "true", "particular.agreedDate", "soon"));
		Answer refused = enter("handler", whole.toArray(String[]::new));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/particulars/agreementId", "/particulars/agreedDate This must be a day");
		String[] complete = with(whole.toArray(String[]::new), "particular.agreedDate", "2027-03-19");
		Answer entered = enter("handler", with(complete, "particular.agreementId", "ISA 77"));
		assertThat(entered.status()).as(entered.text()).isEqualTo(200);
		assertThat(this.house.of("handler").caseFile(this.caseRef).at("/clock/dueOn").asText()).isEqualTo("2027-03-19");
	}

	private void returned() {
		Desk handler = this.house.of("handler");
		handler.completes(this.caseRef, "return-request",
				Map.of("returnCodes", List.of("DR-01"), "whatIsMissing", PoliceCase.SAID));
	}

	/** Opens the page and sends it with some fields changed, as a browser would. */
	private Answer enter(String person, String... changes) {
		String page = "/staff/cases/" + this.caseRef + "/form";
		Desk desk = this.house.of(person);
		List<String> fields = new ArrayList<>();
		List<String> changed = new ArrayList<>();
		for (int i = 0; i < changes.length; i += 2) {
			changed.add(changes[i]);
		}
		shown(desk.page(page).text()).stream()
			.filter((field) -> !changed.contains(field[0]))
			.forEach((field) -> fields.addAll(Arrays.asList(field)));
		fields.addAll(Arrays.asList(changes));
		return desk.sends(page, page, fields.toArray(String[]::new));
	}

	/** The fields of the page and what stands in them. */
	private static List<String[]> shown(String html) {
		List<String[]> fields = new ArrayList<>();
		for (String input : all("<input[^>]*>", html)) {
			boolean sent = !input.contains("type=\"checkbox\"") || input.contains("checked");
			if (sent && !attribute("name", input).equals("_csrf")) {
				fields.add(new String[] { attribute("name", input), attribute("value", input) });
			}
		}
		for (String area : all("<textarea[^>]*>[^<]*", html)) {
			fields.add(new String[] { attribute("name", area), area.substring(area.indexOf('>') + 1) });
		}
		for (String select : all("(?s)<select.*?</select>", html)) {
			all("<option[^>]*selected[^>]*>", select).forEach(
					(option) -> fields.add(new String[] { attribute("name", select), attribute("value", option) }));
		}
		return fields;
	}

	private static List<String> all(String pattern, String html) {
		return Pattern.compile(pattern).matcher(html).results().map(MatchResult::group).toList();
	}

	private static String attribute(String name, String tag) {
		return Pattern.compile(" " + name + "=\"([^\"]*)\"")
			.matcher(tag)
			.results()
			.findFirst()
			.map((match) -> match.group(1))
			.orElse("");
	}

	private static String[] with(String[] fields, String name, String value) {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			if (!fields[i].equals(name)) {
				all.addAll(List.of(fields[i], fields[i + 1]));
			}
		}
		all.addAll(List.of(name, value));
		return all.toArray(String[]::new);
	}

}
