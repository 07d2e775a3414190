package org.candour.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditRow;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CasePermissions;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

/**
 * The trail of one case as a file, for those who may read it. Taking it is itself on the
 * trail.
 */
@RestController
class AuditExtract {

	private static final int PAGE = 500;

	/** Rows; a case that has more is looked into with the command {@code verify}. */
	private static final int MOST = 20_000;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final AuditTrail audit;

	private final CurrentPerson current;

	AuditExtract(CaseAccess access, CasePermissions permissions, AuditTrail audit, CurrentPerson current) {
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
		this.current = current;
	}

	@GetMapping("/staff/api/cases/{caseRef}/audit.csv")
	@Transactional
	public ResponseEntity<byte[]> extract(@PathVariable String caseRef) {
		Person person = this.current.require();
		String reference = this.access.require(caseRef, person).reference();
		if (!this.permissions.allows(person, Action.READ_AUDIT, reference)) {
			throw new AccessDeniedException("Not for this role.");
		}
		this.audit.record(AuditAction.AUDIT_EXTRACTED, reference, Map.of());
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(reference + "-audit.csv").build().toString())
			.body(csv(reference).getBytes(StandardCharsets.UTF_8));
	}

	private String csv(String reference) {
		StringBuilder csv = new StringBuilder("id,at,actor,action,facts\r\n");
		Long before = null;
		List<AuditRow> page;
		int rows = 0;
		do {
			page = this.audit.ofCase(reference, PAGE, before);
			page.forEach((row) -> csv.append(line(row)));
			rows += page.size();
			before = page.isEmpty() ? null : page.get(page.size() - 1).id();
		}
		while (page.size() == PAGE && rows < MOST);
		return csv.toString();
	}

	private static String line(AuditRow row) {
		String facts = row.facts()
			.entrySet()
			.stream()
			.map((fact) -> fact.getKey() + "=" + fact.getValue())
			.collect(Collectors.joining(";"));
		return "%d,%s,%s,%s,%s\r\n".formatted(row.id(), row.at(), cell(row.actor()), row.action(), cell(facts));
	}

	/** A spreadsheet reckons with what begins like a formula. */
	private static String cell(String text) {
		String harmless = text.matches("^[=+@-].*") ? "'" + text : text;
		return "\"" + harmless.replace("\"", "\"\"") + "\"";
	}

}
