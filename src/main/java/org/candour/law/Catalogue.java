package org.candour.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one law file, in the order of the file.
 *
 * @param name name of the file without its ending, such as {@code gateways}
 * @param rows every row, also those that are closed or disabled
 */
public record Catalogue<T extends LawRow>(String name, List<T> rows) {

	public Catalogue {
		rows = List.copyOf(rows);
	}

	/** The rows that may be used on a day. */
	public List<T> inForce(LocalDate day) {
		return this.rows.stream().filter((row) -> row.inForce(day)).toList();
	}

	/**
	 * The row that may be used under a code on a day. A code without a version finds the
	 * version in force; with a version, that one alone.
	 */
	public Optional<T> find(String code, LocalDate day) {
		return this.rows.stream().filter((row) -> named(row, code) && row.inForce(day)).findFirst();
	}

	/** The newest row under a code, usable or not; for showing what a code means. */
	public Optional<T> newest(String code) {
		return this.rows.stream()
			.filter((row) -> named(row, code))
			.max(Comparator.comparingInt((row) -> LawCode.version(row.code())));
	}

	/**
	 * The row that may be used under a code on a day.
	 * @throws LawNotUsable with the reason, if there is none
	 */
	public T require(String code, LocalDate day) {
		return find(code, day).orElseThrow(() -> new LawNotUsable(code, whyNot(code, day)));
	}

	private String whyNot(String code, LocalDate day) {
		return newest(code)
			.map((row) -> row.enabled() ? "%s is not in force on %s.".formatted(row.code(), day)
					: "%s cannot be used. %s".formatted(row.code(), row.disabledBecause()))
			.orElse("This code is not in the catalogue %s.".formatted(this.name));
	}

	private static boolean named(LawRow row, String code) {
		return row.code().equals(code) || row.baseCode().equals(code);
	}

}
