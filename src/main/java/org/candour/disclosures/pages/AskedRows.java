package org.candour.disclosures.pages;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.candour.cases.RuleBroken;
import org.candour.disclosures.register.RegisterQuery;

/** Which rows were asked for, as it stands in the address: codes and days only. */
record AskedRows(String from, String to, String body, String gateway, String compulsion, String outcome, String kind,
		String after) {

	/**
	 * The query.
	 * @throws RuleBroken if a day is none or a code is none
	 */
	RegisterQuery query() {
		return new RegisterQuery(day(this.from, "first"), day(this.to, "last"), this.body, this.gateway,
				this.compulsion, this.outcome, this.kind);
	}

	@Override
	public String after() {
		return (this.after == null || this.after.isBlank()) ? null : this.after;
	}

	private static LocalDate day(String text, String which) {
		try {
			return (text == null || text.isBlank()) ? null : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new RuleBroken("REGISTER", "Give the %s day like 2026-12-31.".formatted(which));
		}
	}

}
