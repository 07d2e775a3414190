package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** An exercise of data matching, step by step. */
final class MatchExercise {

	static final String PAYROLL = "employee_number,surname,forenames,date_of_birth,ni_number,postcode,"
			+ "employment_start,employment_end,contract,annual_pay\r\n";

	static final String RESULTS = "match_id,report,risk,first_body,first_record,first_name,first_date_of_birth,"
			+ "first_postcode,first_detail,second_body,second_record,second_name,second_date_of_birth,second_postcode,"
			+ "second_detail\r\n";

	private static final Pattern REFERENCE = Pattern.compile("DR-\\d{4}-\\d{6}");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern EMPTY_LIST = Pattern.compile("name=\"list\" value=\"([^\"]+)\"");

	private static final Pattern LIST = Pattern.compile("/staff/matching/lists/([0-9a-f-]{36})");

	private final House house;

	private final String ref;

	private MatchExercise(House house, String ref) {
		this.house = house;
		this.ref = ref;
	}

	/** Opened by a handler for payroll alone. */
	static MatchExercise open(House house) {
		return open(house, "PAYROLL");
	}

	/** Opened by a handler for a kind of record, and payroll. */
	static MatchExercise open(House house, String type) {
		Answer opened = house.of("handler")
			.sends("/staff/matching", "/staff/matching", "programme", "NFI-2026-27", "recordTypes", "PAYROLL",
					"recordTypes", type, "requirement", "The Cabinet Office requires payroll data.");
		assertThat(opened.status()).as(opened.text()).isEqualTo(200);
		Matcher found = REFERENCE.matcher(opened.text());
		assertThat(found.find()).isTrue();
		return new MatchExercise(house, found.group());
	}

	String ref() {
		return this.ref;
	}

	String path() {
		return "/staff/matching/exercises/" + this.ref;
	}

	static Map<String, Object> notice() {
		return Map.of("dpiaState", "DONE", "noticeDeclaredOn", "2026-08-20", "noticeNote", "Website, pay slips.",
				"necessity", "Compelled by Sch 9.", "proportionality", "The fields of the specification.", "lawfulness",
				"Sch 9 para 2.");
	}

	MatchExercise noticed() {
		this.house.of("handler").completes(this.ref, "check-privacy-notice", notice());
		return this;
	}

	MatchExercise advised(String advice) {
		this.house.of("dpo").completes(this.ref, "advise", Map.of("advice", advice, "adviceText", "As in 2024."));
		this.house.engineWorks(this.ref);
		return this;
	}

	/** Sends a file, as the page does. */
	Answer gives(String person, String csv) {
		return sends(person, "data", Map.of("recordType", "PAYROLL"), csv.getBytes(StandardCharsets.UTF_8));
	}

	Answer sends(String person, String what, Map<String, String> fields, byte[] csv) {
		Desk desk = this.house.of(person);
		Matcher token = TOKEN.matcher(desk.page(path()).text());
		Map<String, String> all = new java.util.LinkedHashMap<>();
		all.put("_csrf", token.find() ? token.group(1) : "none");
		all.putAll(fields);
		return desk.sends("/staff/matching/uploads/" + this.ref + "/" + what, Multipart.file(all, "data.csv", csv));
	}

	MatchExercise gathered() {
		this.house.of("handler").completes(this.ref, "gather-data", Map.of());
		this.house.engineWorks(this.ref);
		return this;
	}

	static Map<String, Object> agrees() {
		return Map.of("signOff", "AGREE", "signOffReason", "As specified.");
	}

	MatchExercise signedOff() {
		this.house.of("manager").completes(this.ref, "sign-finance", agrees());
		this.house.of("handler2").completes(this.ref, "sign-governance", agrees());
		this.house.engineWorks(this.ref);
		return this;
	}

	MatchExercise uploaded() {
		this.house.of("handler")
			.completes(this.ref, "record-upload",
					Map.of("uploadedOn", "2026-11-25", "uploadedThroughNfi", true, "uploadReceipt", "NFI/4711"));
		this.house.engineWorks(this.ref);
		return this;
	}

	/** Everything up to the upload, with two good rows. */
	MatchExercise upToUpload() {
		noticed().advised("AGREE");
		assertThat(gives("searcher.people", PAYROLL + row(1, "Zara", "") + row(2, "Zeb", "")).status()).isEqualTo(200);
		return gathered().signedOff().uploaded();
	}

	static String row(int number, String forename, String ni) {
		return "E%d,Zvezdny,%s,1980-02-03,%s,ZZ99 1AA,2020-01-01,,FULL_TIME,23000.50\r\n".formatted(number, forename,
				ni);
	}

	/** Opens an empty list and gives its id. */
	String opensList(String... members) {
		String[] fields = new String[members.length * 2];
		for (int i = 0; i < members.length; i++) {
			fields[2 * i] = "members";
			fields[2 * i + 1] = members[i];
		}
		Answer page = this.house.of("handler").sends(path(), path() + "/lists", fields);
		Matcher found = EMPTY_LIST.matcher(page.text());
		assertThat(found.find()).as(page.text()).isTrue();
		return found.group(1);
	}

	Answer loads(String list, String csv) {
		return sends("handler", "results", Map.of("list", list), csv.getBytes(StandardCharsets.UTF_8));
	}

	/** The list that a member is shown first. */
	String listOf(String member) {
		Matcher found = LIST.matcher(this.house.of(member).page(path()).text());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	static String match(int number, int risk, String name, String born) {
		return "M%d,PAYROLL-PAYROLL,%d,Norshire,E%d,%s,%s,ZZ99 1AA,\"Full time, weekdays\",Southshire,S%d,%s,%s,ZZ99 1AA,Nights\r\n"
			.formatted(number, risk, number, name, born, number, name, born);
	}

}
