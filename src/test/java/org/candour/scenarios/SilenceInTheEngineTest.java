package org.candour.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.CaseFiles;
import org.candour.law.Regime;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.process.RightsExpressions;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks into the engine, in Cockpit or in its history, does not learn what a
 * letter was silent about (6.3): neither that something was withheld nor why.
 */
@CandourTest
class SilenceInTheEngineTest {

	private static final String EXEMPTION = "DPA18-SEC45-4-B";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsExpressions rights;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void neitherConfirmedNorDeniedReadsLikeNoData() {
		String silent = silentlyAnswered();
		assertThat(this.cases.findById(silent).orElseThrow().outcome()).as("the case file knows").isEqualTo("NCND");
		assertThat(this.rights.outcome(silent)).as("the engine knows what the person is told").isEqualTo("NO_DATA");
		assertThat(this.history.createHistoricVariableInstanceQuery()
			.processInstanceIdIn(instances(silent))
			.variableName("outcome")
			.list()).extracting("value").contains("NO_DATA").doesNotContain("NCND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NCND", EXEMPTION, "ESC-01", "LIVE_ENQUIRY", "partThreeWithheld", "accessProposal" })
	void noRowOfTheEngineSpeaksOfIt(String word) {
		String silent = silentlyAnswered();
		assertThat(tablesWith(word, silent)).isEmpty();
	}

	@Test
	void whatWasFoundInTheseTablesWouldBeFound() {
		String silent = silentlyAnswered();
		assertThat(tablesWith("trading-standards", silent)).contains("act_hi_varinst", "act_ge_bytearray");
		assertThat(tablesWith("NO_DATA", silent)).contains("act_hi_varinst");
	}

	@Test
	void aSilentSelectionReadsLikeEverything() {
		RightsCase request = received(2).holds("PART3", "trading-standards", "WITHHOLD", EXEMPTION)
			.holds("PART3", "trading-standards", "RELEASE")
			.collated(false, false, false, true)
			.step("reviewer", "review-part-three-items",
					Map.of("partThreeWithheld", true, "restrictionReason", RightsCase.SAID))
			.exempted("LIVE_ENQUIRY")
			.redacted()
			.proposed("GRANTED_PART", "RR-04")
			.advised("AGREE")
			.approved()
			.released();
		assertThat(this.cases.findById(request.caseRef()).orElseThrow().outcome()).isEqualTo("GRANTED_PART");
		assertThat(this.rights.outcome(request.caseRef())).isEqualTo("GRANTED_FULL");
		for (String word : List.of("LIVE_ENQUIRY", EXEMPTION, "GRANTED_PART", "RR-04", "ESC-01")) {
			assertThat(tablesWith(word, request.caseRef())).as(word).isEmpty();
		}
	}

	private RightsCase received(int records) {
		return new RightsCase(this.house,
				this.requests.submit(SampleRequests.of("R-ACCESS", Regime.PART3, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef())
			.triaged(Map.of("lawEnforcement", true, "enforcementFunction", true))
			.identified("NOT_NEEDED", "NOT_NEEDED")
			.clear()
			.searched("trading-standards", "searcher.trading", records);
	}

	private String silentlyAnswered() {
		return received(1).holds("PART3", "trading-standards", "WITHHOLD", EXEMPTION)
			.collated(false, false, false, true)
			.step("reviewer", "review-part-three-items",
					Map.of("partThreeWithheld", true, "restrictionReason", RightsCase.SAID))
			.exempted("NCND")
			.redacted()
			.proposed("NCND", "RR-04")
			.advised("AGREE")
			.approved()
			.released()
			.caseRef();
	}

	private String[] instances(String caseRef) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toArray(String[]::new);
	}

	/** Tables of the engine that hold a word in a row of one of the case's instances. */
	private List<String> tablesWith(String word, String caseRef) {
		List<String> found = new ArrayList<>();
		for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail", "act_hi_actinst",
				"act_hi_taskinst", "act_ru_task", "act_hi_decinst", "act_ru_job", "act_hi_job_log")) {
			String instance = table.equals("act_ru_job") || table.equals("act_hi_job_log") ? "process_instance_id_"
					: "proc_inst_id_";
			boolean there = this.jdbc
				.sql("select exists (select 1 from %s r where r.%s in (:instances) and r::text ilike :word)"
					.formatted(table, instance))
				.param("instances", List.of(instances(caseRef)))
				.param("word", "%" + word + "%")
				.query(Boolean.class)
				.single();
			if (there) {
				found.add(table);
			}
		}
		boolean decided = this.jdbc.sql("""
				select exists (select 1 from act_hi_dec_in i join act_hi_decinst d on i.dec_inst_id_ = d.id_
				where d.proc_inst_id_ in (:instances) and i::text ilike :word)""")
			.param("instances", List.of(instances(caseRef)))
			.param("word", "%" + word + "%")
			.query(Boolean.class)
			.single();
		if (decided) {
			found.add("act_hi_dec_in");
		}
		boolean listed = this.jdbc.sql("""
				select exists (select 1 from act_ge_bytearray b join act_hi_varinst v on v.bytearray_id_ = b.id_
				where v.proc_inst_id_ in (:instances) and convert_from(b.bytes_, 'UTF8') ilike :word)""")
			.param("instances", List.of(instances(caseRef)))
			.param("word", "%" + word + "%")
			.query(Boolean.class)
			.single();
		if (listed) {
			found.add("act_ge_bytearray");
		}
		return found;
	}

}
