package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.complaints.RegulatorCases;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.Route;
import org.candour.delivery.SentLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-12: letters, notices and checks of the regulator, over HTTP. */
@CandourTest
class RegulatorLifecycleTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	@Autowired
	ApplicationContext context;

	@Autowired
	RegulatorCases regulatorCases;

	@Autowired
	LettersToPersons sent;

	private ComplaintWork desk;

	private House house;

	@BeforeEach
	void begin() {
		House.itIs(NOW);
		this.desk = new ComplaintWork(this.context);
		this.house = this.desk.house();
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void aNoticeOfTheRegulatorIsAnsweredInTimeAndLookedAtForAnAppeal() throws Exception {
		String ref = this.desk.reference(this.house.of("handler")
			.sends("/staff/regulator-cases/new", "/staff/regulator-cases/new", "contact", "NOTICE", "dueOn",
					"2026-12-16", "reference", "INV/ELM/7", "text", "Send us the file."));
		assertThat(this.house.timers(ref, "reply-nearly-due"))
			.containsExactly(LocalDate.of(2026, 12, 9).atTime(23, 59).atZone(LONDON).toInstant());
		this.house.of("dpo").completes(ref, "lead-regulator-case", Map.of("regulatorLine", "Send the whole file."));
		assertThat(this.house.of("legal").caseFile(ref).path("summary").toString()).contains("INV/ELM/7",
				"Send us the file.", "16 December 2026");
		assertThat(this.house.of("auditor").caseFile(ref).path("summary").toString()).contains("16 December 2026")
			.doesNotContain("INV/ELM/7")
			.doesNotContain("Send us the file.");
		this.house.of("siro").completes(ref, "note-regulator-case", Map.of());
		this.house.of("legal").completes(ref, "advise-regulator-case", Map.of("legalAdvice", "Comply."));
		this.house.of("handler2")
			.completes(ref, "collect-bundle", Map.of("bundleList", "File\nRecord of decisions", "replyText",
					"Here it is.", "decisionLogs", true));
		this.house.of("approver")
			.completes(ref, "approve-reply", Map.of("approval", "APPROVE", "approvalReason", "Complete."));
		this.house.engineWorks(ref);
		assertThat(this.desk.read(ref, RightsLetterKind.REGULATOR_REPLY)).contains("INV/ELM/7", "Record of decisions",
				"Wilmslow");
		assertPosted(ref);
		this.house.of("handler2")
			.completes(ref, "record-regulator-outcome",
					Map.of("regulatorOutcome", "NOTICE", "outcomeOn", "2026-11-25", "outcomeNote", "Do better."));
		assertThat(this.regulatorCases.findById(ref).orElseThrow().appealBy()).isEqualTo("2026-12-23");
		assertThat(this.house.of("legal").due(ref, "consider-appeal"))
			.isEqualTo(LocalDate.of(2026, 12, 23).atTime(23, 59).atZone(LONDON).toInstant());
		this.house.of("legal").completes(ref, "consider-appeal", Map.of("appeal", "COMPLY", "appealReason", "Fair."));
		this.house.of("manager").completes(ref, "act-on-outcome", Map.of("actionTaken", "Trained everybody."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
	}

	/** The reply lies in the post tray, and it is on file when and how it was posted. */
	private void assertPosted(String ref) {
		SentLetter reply = this.sent.ofCase(ref).get(0);
		assertThat(reply.kind()).isEqualTo("REGULATOR_REPLY");
		assertThat(reply.route()).isEqualTo(Route.POST);
		Desk reviewer = this.house.of("reviewer");
		assertThat(reviewer.page("/staff/post").text()).contains(reply.id().toString());
		assertThat(reviewer.sends("/staff/post", "/staff/post/" + reply.id(), "tracking", "AB123456789GB").status())
			.isEqualTo(200);
		assertThat(this.house.of("dpo").caseFile(ref).path("summary").toString()).contains("Reply posted",
				"25 November 2026, tracked as AB123456789GB");
	}

	@Test
	void fiveWorkingDaysBeforeTheStatedDayTheHandlersAreReminded() {
		String ref = letter("LETTER", Map.of());
		this.house.of("dpo").completes(ref, "lead-regulator-case", Map.of("regulatorLine", "Answer it."));
		House.itIs(LocalDate.of(2026, 12, 9).atTime(23, 58).atZone(LONDON).toInstant());
		this.house.engineWorks(ref);
		assertThat(this.desk.reminded(ref, "answer-due")).isFalse();
		House.waits(Duration.ofMinutes(2));
		this.house.engineWorks(ref);
		assertThat(this.desk.reminded(ref, "answer-due")).isTrue();
		assertThat(Mails.recipientsOf(ref, 2)).contains("handler@norshire.example", "handler2@norshire.example");
		assertThat(Mails.whole(ref)).allSatisfy((mail) -> assertThat(mail).doesNotContain("Send us the file"));
	}

	/** S.51: somebody who had no part in the restriction looks at it again. */
	@Test
	void aCheckOfARestrictionIsMadeByAFreshApproverBeforeTheReply() throws Exception {
		String original = this.desk.answeredCase();
		String ref = letter("SECTION_51", Map.of("originalRef", original));
		this.house.of("dpo").completes(ref, "lead-regulator-case", Map.of("regulatorLine", "Look at it again."));
		this.house.of("siro").completes(ref, "note-regulator-case", Map.of());
		this.house.of("legal").completes(ref, "advise-regulator-case", Map.of("legalAdvice", "Be exact."));
		assertThat(this.house.of("handler2").steps(ref)).doesNotContain("collect-bundle");
		Map<String, Object> check = Map.of("restrictionLawful", "NO_LONGER", "restrictionNote",
				"The enquiry has ended.");
		assertThat(this.house.of("approver").tries(ref, "check-restriction", check).text())
			.contains("You had a part in the case");
		this.house.of("approver2").completes(ref, "check-restriction", check);
		this.house.of("handler2")
			.completes(ref, "collect-bundle", Map.of("bundleList", "Record of the restriction", "replyText",
					"It was lawful then and is not needed now.", "decisionLogs", true));
		this.house.of("approver2")
			.completes(ref, "approve-reply", Map.of("approval", "APPROVE", "approvalReason", "Complete."));
		this.house.engineWorks(ref);
		assertThat(this.desk.read(ref, RightsLetterKind.REGULATOR_REPLY)).contains("Record of the restriction");
		this.house.of("handler2")
			.completes(ref, "record-regulator-outcome",
					Map.of("regulatorOutcome", "NO_ACTION", "outcomeOn", "2026-11-25", "outcomeNote", "Fine."));
		assertThat(this.regulatorCases.findById(ref).orElseThrow().appealBy()).isNull();
		assertThat(this.house.of("legal").steps(ref)).doesNotContain("consider-appeal");
	}

	private String letter(String contact, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(Map.of("contact", contact, "dueOn", "2026-12-16", "reference",
				"INV/ELM/8", "text", "Send us the file."));
		fields.putAll(more);
		return this.desk.reference(this.house.of("handler2").fills("/staff/regulator-cases/new", fields));
	}

}
