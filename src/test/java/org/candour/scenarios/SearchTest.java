package org.candour.scenarios;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff find a case again by what they know of it. */
@CandourTest
class SearchTest {

	private static final String PAGE = "/staff/search";

	private static int number;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	private String surname;

	private String theirs;

	@BeforeEach
	void aCase() {
		this.house = new House(this.context);
		number++;
		this.surname = "Findling" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
		this.theirs = "NP/26/" + (5000 + number);
		this.caseRef = submits();
	}

	private String submits() {
		return this.house.police()
			.submits(PoliceRequest.inOrder()
				.about("Orla " + this.surname, "1979-0%d-11".formatted(number % 9 + 1))
				.livingAt("7 Mill Lane, Norshire, ZZ99 %dAB".formatted(number % 10))
				.withReference(this.theirs));
	}

	@ParameterizedTest
	@CsvSource({ "name,Orla %s", "name,'%s, Orla Jane'", "name,mrs orla %s", "name,%s" })
	void byANameInAnyOrder(String field, String written) {
		assertThat(found("reviewer", field, written.formatted(this.surname))).containsExactly(this.caseRef);
	}

	@Test
	void byReferenceTheirReferencePostcodeDateOfBirthAndEmail() {
		String born = "1979-0%d-11".formatted(number % 9 + 1);
		assertThat(found("approver", "reference", this.caseRef.toLowerCase())).containsExactly(this.caseRef);
		assertThat(found("approver", "theirReference", this.theirs.replace("/", " "))).containsExactly(this.caseRef);
		assertThat(found("approver", "name", this.surname, "postcode", "zz99%dab".formatted(number % 10)))
			.containsExactly(this.caseRef);
		assertThat(found("approver", "name", this.surname, "born", born)).containsExactly(this.caseRef);
		assertThat(found("approver", "born", born)).contains(this.caseRef);
		assertThat(found("approver", "postcode", "ZZ99 %dAB".formatted(number % 10))).contains(this.caseRef);
		assertThat(found("approver", "name", this.surname, "email", "zqcanary.constable@northshire.police.example"))
			.containsExactly(this.caseRef);
		assertThat(found("approver", "name", this.surname, "postcode", "ZZ99 9ZZ")).isEmpty();
		assertThat(found("approver", "name", "Orla Nobody")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "dr %2$s %3$s", "DR%2$s%3$s", "dr\u2013%2$s/%3$s", "%2$s-%3$s", "%3$s", "DR %3$s" })
	void byTheReferenceInAnyWritingOrItsLastDigits(String writing) {
		assertThat(found("approver", "reference",
				writing.formatted(this.caseRef, this.caseRef.substring(3, 7), this.caseRef.substring(8))))
			.containsExactly(this.caseRef);
	}

	@Test
	void byTheLastFourDigitsButNotByThree() {
		assertThat(found("approver", "reference", this.caseRef.substring(10))).contains(this.caseRef);
		assertThat(found("approver", "reference", this.caseRef.substring(11))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ewa Łuczak%s,luczak%s", "Jón Bjørnsson%s,Jon Bjornsson%s", "Karl Weiß%s,weiss%s",
			"Ann Smith-Jones%s,Smith-Jones%s", "Ann Smith%s-Jones,Smith%s", "Pieter van den Berg%s,van den Berg%s",
			"Sean O'Brien%s,OBrien%s" })
	void byANameInAnyOtherSpelling(String name, String typed) {
		String there = this.house.police()
			.submits(PoliceRequest.inOrder().about(name.formatted(this.surname), "1979-03-11"));
		assertThat(found("reviewer", "name", typed.formatted(this.surname))).containsExactly(there);
	}

	@Test
	void whoMeansAWalledCaseByItsLastDigitsIsReportedAndFindsNothing() {
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("dpo").sends(page, page + "/wall", "kind", "W4", "members", "handler2", "reason", "A raid.");
		assertThat(found("legal", "reference", this.caseRef.substring(10))).doesNotContain(this.caseRef);
		assertThat(notices()).isZero();
		assertThat(found("legal", "reference", this.caseRef.substring(8))).isEmpty();
		assertThat(notices()).isEqualTo(1);
	}

	@Test
	void aReferenceTypedWhereACaseIsLinkedMayBeItsLastDigits() {
		String other = submits();
		String page = "/staff/cases/" + this.caseRef;
		assertThat(this.house.of("handler")
			.sends(page, page + "/links", "other", other.substring(8), "kind", "SAME_MATTER", "reason",
					"The same again.")
			.status()).isIn(200, 302);
		assertThat(this.house.of("handler").page(page).text()).contains(other);
	}

	@Test
	void theResultLeadsToTheCaseAndNamesNobody() {
		Answer answer = search("handler", "name", this.surname);
		assertThat(answer.text()).contains("/staff/cases/" + this.caseRef);
		assertThat(answer.text().replace("value=\"" + this.surname + "\"", "")).doesNotContain(this.surname);
		assertThat(this.house.of("handler").page("/staff/cases/" + this.caseRef).text())
			.contains("/camunda/app/tasklist/default/#/?task=", "Call back the requester");
	}

	@Test
	void itIsAuditedAsAReadingWithoutWhatWasTyped() {
		found("manager", "name", this.surname);
		assertThat(facts(
				"select facts from audit_trail where case_ref = :ref and action = 'CASE_SEARCHED' and actor = 'manager'"))
			.containsExactly("by=NAME");
		assertThat(this.jdbc.sql("select count(*) from audit_trail where facts ilike :word")
			.param("word", "%" + this.surname + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void longListsComeInPages() {
		for (int more = 0; more < 21; more++) {
			submits();
		}
		Answer first = search("records", "name", this.surname);
		assertThat(references(first)).hasSize(20);
		Matcher cursor = Pattern.compile("name=\"after\" value=\"([^\"]+)\"").matcher(first.text());
		assertThat(cursor.find()).isTrue();
		Answer second = search("records", "name", this.surname, "after", cursor.group(1));
		assertThat(references(second)).hasSize(2).doesNotContainAnyElementsOf(references(first));
		assertThat(second.text()).doesNotContain("name=\"after\"");
	}

	@Test
	void aWalledCaseIsNotFoundAndWhoMeantExactlyItIsReported() {
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("dpo").sends(page, page + "/wall", "kind", "W4", "members", "handler2", "reason", "A raid.");
		assertThat(found("legal", "name", this.surname)).isEmpty();
		assertThat(found("legal", "postcode", "ZZ99 %dAB".formatted(number % 10))).doesNotContain(this.caseRef);
		assertThat(notices()).isZero();
		assertThat(search("legal", "reference", this.caseRef).text()).contains("No case was found.");
		assertThat(found("legal", "name", "Orla " + this.surname, "born", "1979-0%d-11".formatted(number % 9 + 1)))
			.isEmpty();
		assertThat(notices()).isEqualTo(2);
		assertThat(found("handler2", "name", this.surname)).containsExactly(this.caseRef);
		assertThat(facts("select facts from audit_trail where case_ref = :ref and action = 'CASE_NOT_FOUND_WALL'"))
			.contains("by=search;person=legal");
	}

	@Test
	void nobodySearchesForNothingNorWithoutTheRoleNorInAnAddress() {
		assertThat(search("handler", "name", " ").status()).isEqualTo(422);
		assertThat(this.house.of("auditor").page(PAGE).status()).isEqualTo(403);
		assertThat(this.house.of("admin").page(PAGE).status()).isEqualTo(403);
		assertThat(references(this.house.of("handler").page(PAGE + "?name=" + this.surname))).isEmpty();
	}

	@Test
	void whoSearchesTooOftenWaits() {
		int refused = 0;
		for (int attempt = 0; attempt < 45; attempt++) {
			if (search("monitoring", "name", "Somebody Else").status() == 429) {
				refused++;
			}
		}
		assertThat(refused).isPositive();
	}

	private List<String> found(String person, String... fields) {
		Answer answer = search(person, fields);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return references(answer);
	}

	private Answer search(String person, String... fields) {
		return this.house.of(person).sends(PAGE, PAGE, fields);
	}

	private static List<String> references(Answer answer) {
		return Pattern.compile("/staff/cases/(DR-[0-9-]+)\"")
			.matcher(answer.text())
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

	private List<String> facts(String sql) {
		return this.jdbc.sql(sql).param("ref", this.caseRef).query(String.class).list();
	}

	private int notices() {
		return this.jdbc
			.sql("select coalesce(sum(times), 0) from wall_notice where case_ref = :ref and kind = 'SEARCHED'")
			.param("ref", this.caseRef)
			.query(Integer.class)
			.single();
	}

}
