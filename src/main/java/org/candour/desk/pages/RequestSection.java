package org.candour.desk.pages;

import java.util.List;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.Urgency;
import org.candour.disclosures.EnterForm;
import org.candour.disclosures.FetchPackage;
import org.candour.disclosures.process.PreferredLetter;
import org.candour.disclosures.register.CorrectDisclosure;
import org.candour.disclosures.register.RecordReceipt;
import org.candour.letters.LetterFormat;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a case offers for the request of an outside body. */
@Component
class RequestSection {

	private final EnterForm forms;

	private final RecordReceipt receipts;

	private final PreferredLetter preferred;

	private final CorrectDisclosure corrections;

	private final FetchPackage packages;

	private final Permissions permissions;

	RequestSection(EnterForm forms, RecordReceipt receipts, PreferredLetter preferred, CorrectDisclosure corrections,
			FetchPackage packages, Permissions permissions) {
		this.forms = forms;
		this.receipts = receipts;
		this.preferred = preferred;
		this.corrections = corrections;
		this.packages = packages;
		this.permissions = permissions;
	}

	void show(ModelAndView page, CaseFile file, Person person) {
		boolean disclosure = file.kind() == CaseKind.DISCLOSURE;
		page.addObject("formAwaited", disclosure && this.forms.possible(file.reference(), person));
		page.addObject("receiptAwaited", disclosure && this.receipts.possible(file.reference(), person));
		page.addObject("packageAwaited", disclosure && this.packages.possible(file.reference(), person));
		page.addObject("correctable", disclosure && this.corrections.possible(file.reference(), person));
		page.addObject("corrections", disclosure ? this.corrections.of(file.reference()) : List.of());
		page.addObject("urgencies", Urgency.values());
		if (disclosure && this.permissions.allows(person, Action.HANDLE)) {
			page.addObject("letterFormat", this.preferred.of(file.reference()));
			page.addObject("letterFormats", LetterFormat.values());
		}
	}

}
