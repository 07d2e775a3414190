package org.candour.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CasePermissions;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.StaffDocuments;
import org.candour.letters.FactsMissing;
import org.candour.letters.LetterUnfit;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff a letter before it is written, and its plain text afterwards. */
@RestController
@RequestMapping("/staff/api/cases/{caseRef}/letters")
class LetterPreview {

	private final RightsLetters letters;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final StaffDocuments documents;

	private final CurrentPerson current;

	private final AuditTrail audit;

	LetterPreview(RightsLetters letters, CaseAccess access, CasePermissions permissions, StaffDocuments documents,
			CurrentPerson current, AuditTrail audit) {
		this.letters = letters;
		this.access = access;
		this.permissions = permissions;
		this.documents = documents;
		this.current = current;
		this.audit = audit;
	}

	/** The proposed letter, or one of another kind, as a draft; nothing is kept. */
	@GetMapping("/draft")
	ResponseEntity<byte[]> draft(@PathVariable String caseRef, @RequestParam(required = false) RightsLetterKind kind,
			@RequestParam(defaultValue = RightsLetters.ONLY) String occasion) {
		reader(caseRef);
		RightsLetterKind shown = (kind != null) ? kind : this.letters.proposed(caseRef)
			.orElseThrow(() -> new RuleBroken("NO-LETTER", "No letter is proposed in this case yet."));
		byte[] pdf = render(caseRef, shown, occasion);
		this.audit.record(AuditAction.DOCUMENT_READ, caseRef, Map.of("draft", shown.name()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(caseRef + "-draft.pdf").build().toString())
			.body(pdf);
	}

	/** The plain text from which a letter is spoken, signed or translated. */
	@GetMapping("/{document}/plain-text")
	ResponseEntity<byte[]> plainText(@PathVariable String caseRef, @PathVariable String document) {
		reader(caseRef);
		RightsLetter letter = this.letters.ofCase(caseRef)
			.stream()
			.filter((one) -> one.document().toString().equals(document))
			.findFirst()
			.orElseThrow(DocumentNotFound::new);
		this.documents.find(caseRef, letter.document(), this.current.require());
		String text = this.letters.plainText(caseRef, letter).orElseThrow(DocumentNotFound::new);
		this.audit.record(AuditAction.DOCUMENT_READ, caseRef, Map.of("document", document));
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(caseRef + "-letter.txt").build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] render(String caseRef, RightsLetterKind kind, String occasion) {
		try {
			return this.letters.draft(caseRef, kind, occasion);
		}
		catch (FactsMissing | LetterUnfit ex) {
			throw new RuleBroken("LETTER", ex.getMessage());
		}
	}

	private void reader(String caseRef) {
		Person person = this.current.require();
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person.without(Role.SERVICE_SEARCHER), Action.SEE_ITEMS, caseRef)) {
			throw new RuleBroken("ROLE", "Your role does not allow reading letters.");
		}
	}

}
