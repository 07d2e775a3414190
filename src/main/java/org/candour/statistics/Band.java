package org.candour.statistics;

import java.time.LocalDate;

/** Some days, both included. */
record Band(String label, LocalDate from, LocalDate to) {

	boolean holds(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
