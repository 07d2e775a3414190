package org.candour.desk;

import java.time.LocalDate;
import java.util.Set;

import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForm.Data;
import org.candour.disclosures.RequestForm.Kind;
import org.candour.disclosures.RequestForm.MayTell;
import org.candour.disclosures.RequestForm.Purpose;
import org.candour.disclosures.RequestForm.SignOff;
import org.candour.disclosures.RequestForm.SubjectContact;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * The rest of a request's form, for one that came complete by e-mail or post; a call says
 * less. Whatever is left open is found lacking, as ever.
 *
 * @param unit of the officer; or the name of a body that is not on the list
 * @param compels whether the body says that the law compels the council
 */
record RestOfForm(String unit, Boolean compels, Boolean documentFollows, String statute, String section,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Set<Purpose> purposes, String statutoryFunction,
		String proportionality, String prejudiceIfNotDisclosed, String prejudiceIfSubjectTold, MayTell mayTell,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate afterDate, Boolean declaration,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate countersignedOn) {

	/** The form as taken down, with the rest of it. */
	RequestForm added(RequestForm form) {
		RequestForm.Requester asked = form.requester();
		return new RequestForm(form.gateway(),
				new RequestForm.Requester(text(this.unit), asked.name(), asked.rank(), asked.number(),
						asked.workPhone(), asked.email(), asked.reference(), null),
				kind(), form.subjects(), new Data(form.data().items(), this.from, this.to, null),
				(this.purposes != null) ? this.purposes : Set.of(), text(this.statutoryFunction),
				new RequestForm.Tests(form.tests().offenceOrFunction(), form.tests().necessity(),
						text(this.proportionality), null, text(this.prejudiceIfNotDisclosed),
						text(this.prejudiceIfSubjectTold)),
				(this.mayTell != null) ? new SubjectContact(this.mayTell, this.afterDate, null) : null, form.handling(),
				new SignOff(this.declaration, form.signOff().countersignName(), form.signOff().countersignRank(),
						this.countersignedOn),
				form.particulars());
	}

	private Kind kind() {
		boolean nothing = this.compels == null && text(this.statute) == null && text(this.section) == null;
		return nothing ? null : new Kind(this.compels, text(this.statute), text(this.section), null, null, null,
				this.documentFollows);
	}

	private static String text(String entered) {
		return (entered == null || entered.isBlank()) ? null : entered.strip();
	}

}
