package org.candour.disclosures.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.disclosures.register.RecipientsInUse;
import org.candour.disclosures.register.RecipientsInUse.Use;
import org.candour.disclosures.register.RegisterBook;
import org.candour.disclosures.register.RegisterEntry;
import org.candour.disclosures.register.RegisterItem;
import org.candour.disclosures.register.RegisterQuery;
import org.candour.disclosures.register.RegisteredAdvice;
import org.candour.disclosures.register.RegisteredDemand;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.web.CsvSheet;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * The register, and what the privacy notice needs of it, as tables for spreadsheets. What
 * is sealed in a row stays sealed.
 */
@Controller
class RegisterExport {

	private static final String[] HEADING = { "id", "case", "kind", "entered", "requested", "decided", "released",
			"body", "power", "must or may", "outcome", "codes", "lawful basis", "condition (Art 9 or 10)", "tests",
			"proposed by", "decided by", "approved by", "DPO advice", "advice followed", "route", "items",
			"manifest SHA-256", "conditions", "subject told", "look again on", "exemption for not telling",
			"order or notice of", "answer demanded by", "order or notice became" };

	private final RegisterBook book;

	private final RecipientsInUse recipients;

	private final CurrentPerson current;

	RegisterExport(RegisterBook book, RecipientsInUse recipients, CurrentPerson current) {
		this.book = book;
		this.recipients = recipients;
		this.current = current;
	}

	@GetMapping("/staff/register/export.csv")
	ResponseEntity<StreamingResponseBody> rows(AskedRows asked) {
		Person person = this.current.require();
		RegisterQuery query = asked.query();
		// asked before the first byte, so that whoever may not gets a refusal and no file
		this.book.count(query, person);
		return csv("disclosure-register").body((to) -> {
			try (CsvSheet sheet = new CsvSheet(to, HEADING)) {
				this.book.each(query, person, (row) -> sheet.row(cells(row)));
			}
		});
	}

	@GetMapping("/staff/register/recipients.csv")
	ResponseEntity<StreamingResponseBody> recipients() {
		List<Use> uses = this.recipients.list(this.current.require());
		return csv("recipients-and-powers").body((to) -> {
			try (CsvSheet sheet = new CsvSheet(to, "category of recipient", "power", "name", "citation", "must or may",
					"data disclosed under it")) {
				uses.forEach((use) -> sheet.row(use.category(), use.code(), use.name(), use.citation(),
						use.compulsion(), use.disclosed() ? "yes" : "not yet"));
			}
		});
	}

	static ResponseEntity.BodyBuilder csv(String name) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".csv").build().toString());
	}

	private static Object[] cells(RegisterEntry row) {
		return new Object[] { row.id(), row.caseRef(), row.kind(), row.enteredAt(), row.requestedAt(), row.decidedAt(),
				row.releasedAt(), row.body(), row.gateway(), row.basis().mandatory() ? "M" : "V", row.outcome(),
				String.join(" ", row.codes()), row.basis().lawfulBasis(), row.basis().conditionCode(),
				tests(row.tests()), row.proposedBy(), row.decidedBy(), row.approvedBy(),
				of(row.advice(), RegisteredAdvice::given), of(row.advice(), RegisteredAdvice::followed),
				row.transferRoute(), row.items().stream().map(RegisterItem::name).collect(Collectors.joining(" ")),
				row.manifestHash(), row.conditions(), row.telling(), row.tellOn(), row.notToldUnder(),
				of(row.demand(), RegisteredDemand::demandedOn), of(row.demand(), RegisteredDemand::answerBy),
				of(row.demand(), RegisteredDemand::result) };
	}

	private static <T> Object of(T part, Function<T, ?> value) {
		return (part != null) ? value.apply(part) : null;
	}

	private static String tests(Map<String, String> tests) {
		return new TreeMap<>(tests).entrySet()
			.stream()
			.map((test) -> test.getKey() + " " + test.getValue())
			.collect(Collectors.joining("; "));
	}

}
