package org.candour.statistics;

import java.time.LocalDate;

/**
 * Which marks a number counts, so that its cases can be listed. Null stands for any.
 *
 * @param from first day
 * @param to last day
 */
record Drill(Measure measure, String a, String b, Integer value, LocalDate from, LocalDate to) {

	static final LocalDate ANY_FROM = LocalDate.of(1900, 1, 1);

	static Drill all(Measure measure, LocalDate from, LocalDate to) {
		return new Drill(measure, null, null, null, from, to);
	}

	Drill a(String code) {
		return new Drill(this.measure, code, this.b, this.value, this.from, this.to);
	}

	Drill b(String code) {
		return new Drill(this.measure, this.a, code, this.value, this.from, this.to);
	}

	Drill value(int number) {
		return new Drill(this.measure, this.a, this.b, number, this.from, this.to);
	}

}
