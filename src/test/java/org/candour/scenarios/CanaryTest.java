package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing personal is readable outside the sealed case file: after a whole lifecycle in
 * which every text carries the canary, it is found in no table and no log.
 */
@CandourTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

	private static final String CANARY = PoliceRequest.CANARY;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private CanarySearch search;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.search = new CanarySearch(this.jdbc);
		this.house = new House(this.context);
	}

	@Test
	void aWholeLifecycleLeavesNothingReadableBehind(CapturedOutput output) {
		String caseRef = wholeLifecycle();
		assertThat(this.house.of("dpo").opens(caseRef).text()).contains(CANARY).contains(PoliceRequest.BORN);
		assertThat(this.search.tables()).contains("audit_trail", "act_hi_varinst", "act_ge_bytearray", "act_ru_task",
				"disclosure_register");
		assertThat(this.search.tablesWith(CANARY)).isEmpty();
		assertThat(this.search.tablesWith(PoliceRequest.BORN)).isEmpty();
		assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY).doesNotContain(PoliceRequest.BORN);
	}

	@Test
	void aLeakIntoTextOrBytesOrJsonWouldBeFound() {
		for (String type : List.of("text", "bytea", "jsonb")) {
			this.jdbc.sql("create table canary_cage (perch %s)".formatted(type)).update();
			try {
				this.jdbc.sql("insert into canary_cage values (%s)".formatted(leaked(type))).update();
				assertThat(this.search.tablesWith("Zqescapee")).containsExactly("canary_cage");
			}
			finally {
				this.jdbc.sql("drop table canary_cage").update();
			}
		}
	}

	private static String leaked(String type) {
		return switch (type) {
			case "bytea" -> "convert_to('a Zqescapee', 'UTF8')";
			case "jsonb" -> "'{\"who\": \"a Zqescapee\"}'::jsonb";
			default -> "'a Zqescapee'";
		};
	}

	private String wholeLifecycle() {
		PoliceForce police = this.house.police();
		String caseRef = police.submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, caseRef);
		created(police.writes(caseRef, PoliceCase.SAID));
		created(police.attaches(caseRef, PoliceCase.SAID + ".pdf", PlainPdf.saying(PoliceCase.SAID)));
		created(this.house.of("handler").writes(caseRef, "notes", PoliceCase.SAID));
		created(this.house.of("handler").writes(caseRef, "messages", PoliceCase.SAID));
		refusedStepsKeepNothing(caseRef);
		request.prepared("DISCLOSED_PART", "DR-06").advised("DISAGREE");
		Map<String, Object> approval = PoliceCase.approval("DISCLOSED_PART", "DR-06");
		assertThat(this.house.of("approver").tries(caseRef, "approve", approval).status()).isNotEqualTo(204);
		approval.put("overrideReason", PoliceCase.SAID);
		this.house.of("approver").completes(caseRef, "approve", approval);
		request.released();
		Answer answer = police.fetches(caseRef);
		assertThat(answer.status()).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.house.of("dpo").caseFile(caseRef).path("register").toString())
				.contains("RECEIPT"));
		request.told();
		this.house.of("siro")
			.completes(caseRef, "acknowledge-override", Map.of("overrideSeen", true, "siroNote", PoliceCase.SAID));
		this.house.engineWorks(caseRef);
		assertThat(this.house.running(caseRef)).isFalse();
		return caseRef;
	}

	/** What is refused was still sent, and must not stay in an error either. */
	private void refusedStepsKeepNothing(String caseRef) {
		Desk handler = this.house.of("handler");
		List<Map<String, String>> bad = List.of(
				Map.of("callBackResult", CANARY + " code", "numberSource", PoliceCase.SAID, "dt1", "PASS"),
				Map.of("callBackResult", "CONFIRMED", "numberSource", PoliceCase.SAID, "dt1", "FAIL", "dt1Text",
						PoliceCase.SAID),
				Map.of(CANARY, PoliceCase.SAID));
		bad.forEach((form) -> {
			Answer refused = handler.tries(caseRef, "call-back-requester", form);
			assertThat(refused.status()).isNotEqualTo(204);
		});
	}

	private static void created(Answer answer) {
		assertThat(answer.status()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(201);
	}

}
