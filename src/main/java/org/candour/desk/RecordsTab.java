package org.candour.desk;

import org.candour.documents.DocumentId;
import org.candour.documents.StaffDocuments;
import org.candour.release.Fate;
import org.candour.release.RecordFileReason;
import org.candour.staff.CurrentPerson;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP side of the Case tab for what becomes of the records found. */
@RestController
@RequestMapping("/staff/api/cases/{caseRef}/documents/{id}")
class RecordsTab {

	private final RecordFileReason reasons;

	private final StaffDocuments documents;

	private final CurrentPerson current;

	RecordsTab(RecordFileReason reasons, StaffDocuments documents, CurrentPerson current) {
		this.reasons = reasons;
		this.documents = documents;
		this.current = current;
	}

	/** Says why a record belongs to no item. */
	@PostMapping("/reason")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reason(@PathVariable String caseRef, @PathVariable String id, @RequestBody Reason reason) {
		DocumentId same = (reason.duplicateOf() != null) ? DocumentId.of(reason.duplicateOf()) : null;
		this.reasons.record(caseRef, DocumentId.of(id), reason.fate(), same, reason.note(), this.current.require());
	}

	/** Takes such a reason back. */
	@PostMapping("/reason/removed")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void removed(@PathVariable String caseRef, @PathVariable String id) {
		this.reasons.remove(caseRef, DocumentId.of(id), this.current.require());
	}

	/** Takes back what was said of a record. */
	@PostMapping("/mark/removed")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unmarked(@PathVariable String caseRef, @PathVariable String id) {
		this.documents.unmark(caseRef, DocumentId.of(id), this.current.require());
	}

	/** Takes a redacted copy back. */
	@PostMapping("/withdrawn")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdrawn(@PathVariable String caseRef, @PathVariable String id) {
		this.documents.withdraw(caseRef, DocumentId.of(id), this.current.require());
	}

	record Reason(Fate fate, String duplicateOf, String note) {
	}

}
