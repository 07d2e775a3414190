package org.candour.letters;

import java.time.LocalDate;

/**
 * A version of a template.
 *
 * @param validFrom first day, in London
 * @param validTo last day, or null
 */
record TemplateVersion(String code, int version, LocalDate validFrom, LocalDate validTo) {

	boolean inForce(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Code and version, and the name of its file. */
	String id() {
		return this.code + "-" + this.version;
	}

}
