package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.documents.Documents;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.scenarios.Http.Answer;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff at work on complaints, cases of the regulator and breaches. */
final class ComplaintWork {

	private static final Pattern REFERENCE = Pattern.compile("RR-\\d{4}-\\d{6}");

	private final House house;

	private final ApplicationContext context;

	ComplaintWork(ApplicationContext context) {
		this.house = new House(context);
		this.context = context;
	}

	House house() {
		return this.house;
	}

	/** Takes a complaint down and gives its reference. */
	String complaint(Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(
				Map.of("kind", "COMPLAINT", "channel", "EMAIL", "name", "Zofia Przykładowa", "address",
						"1 Nowhere Lane\nZZ99 1AA", "text", "You were too slow.", "receivedAt", "2026-11-25T09:00"));
		fields.putAll(more);
		return reference(this.house.of("handler2").fills("/staff/complaints/new", fields));
	}

	/** The reference of what was just taken down. */
	String reference(Answer taken) {
		Matcher found = REFERENCE.matcher(taken.text());
		if (found.find()) {
			return found.group();
		}
		// behind a wall the taker is not told the reference
		assertThat(taken.status()).as(taken.text()).isEqualTo(200);
		return this.context.getBean(JdbcClient.class)
			.sql("""
					select reference from case_file join audit_trail on case_ref = reference
					where wall is not null and action = 'CASE_OPENED' order by id desc limit 1""")
			.query(String.class)
			.single();
	}

	void triaged(String ref) {
		this.house.of("handler")
			.completes(ref, "triage-complaint",
					Map.of("complaintAbout", "OWN_DATA", "complaintNote", "A slow search."));
		this.house.engineWorks(ref);
	}

	void enquired(String ref, String person) {
		this.house.of(person).completes(ref, "enquire-complaint", proposal());
		this.house.engineWorks(ref);
	}

	static Map<String, Object> proposal() {
		return Map.of("complaintProposal", "UPHELD", "findings", "The search took too long.", "remedy",
				"We search again.");
	}

	void answered(String ref) {
		enquired(ref, "handler");
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Yes."));
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
	}

	/** A case in which handler and approver had a part. */
	String answeredCase() {
		String ref = openCase();
		answered(ref);
		return ref;
	}

	String openCase() {
		String ref = complaint(Map.of());
		triaged(ref);
		return ref;
	}

	boolean reminded(String ref, String reminder) {
		return this.context.getBean(AuditTrail.class)
			.ofCase(ref, 200, null)
			.stream()
			.anyMatch((row) -> row.action() == AuditAction.REMINDED && row.toString().contains(reminder));
	}

	/** The words of a letter. */
	String read(String ref, RightsLetterKind kind) throws IOException {
		RightsLetter letter = this.context.getBean(RightsLetters.class).latest(ref, kind).orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.context.getBean(Documents.class).read(ref, letter.document(), pdf);
		return PdfText.of(pdf.toByteArray());
	}

}
