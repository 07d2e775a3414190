package org.candour.desk.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.candour.disclosures.register.RecordReceipt;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records on the page of a case that the answer was received. */
@Controller
class ReceiptForm {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CaseSheet sheet;

	private final RecordReceipt receipts;

	private final CurrentPerson current;

	ReceiptForm(CaseSheet sheet, RecordReceipt receipts, CurrentPerson current) {
		this.sheet = sheet;
		this.receipts = receipts;
		this.current = current;
	}

	@PostMapping("/staff/cases/{caseRef}/receipt")
	ModelAndView record(@PathVariable String caseRef, @RequestParam(required = false) String receivedBy,
			@RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime receivedAt) {
		Person person = this.current.require();
		Instant at = (receivedAt != null) ? receivedAt.atZone(LONDON).toInstant() : null;
		return this.sheet.after(caseRef, person, () -> this.receipts.record(caseRef, receivedBy, at, person));
	}

}
