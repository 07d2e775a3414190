package org.candour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** On every day at most one row of a code may be used, and no version is skipped. */
class Versions {

	private final Catalogue<?> catalogue;

	private final List<String> findings = new ArrayList<>();

	Versions(Catalogue<?> catalogue) {
		this.catalogue = catalogue;
	}

	List<String> findings() {
		Set<String> codes = this.catalogue.rows().stream().map(LawRow::code).collect(Collectors.toSet());
		Set<String> seen = new HashSet<>();
		for (LawRow row : this.catalogue.rows()) {
			if (!seen.add(row.code())) {
				add(row, "the code stands twice.");
			}
			if (row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
				add(row, "validTo %s lies before validFrom %s.".formatted(row.validTo(), row.validFrom()));
			}
			String predecessor = LawCode.predecessor(row.code());
			if (predecessor != null && !codes.contains(predecessor)) {
				add(row, "there is no row %s before it.".formatted(predecessor));
			}
		}
		overlaps();
		return this.findings;
	}

	private void overlaps() {
		List<? extends LawRow> rows = this.catalogue.rows();
		for (int i = 0; i < rows.size(); i++) {
			for (int j = i + 1; j < rows.size(); j++) {
				if (overlap(rows.get(i), rows.get(j))) {
					add(rows.get(j), "it is valid on the same days as %s.".formatted(rows.get(i).code()));
				}
			}
		}
	}

	private static boolean overlap(LawRow one, LawRow other) {
		return one.baseCode().equals(other.baseCode()) && !one.code().equals(other.code()) && one.enabled()
				&& other.enabled() && !end(one).isBefore(other.validFrom()) && !end(other).isBefore(one.validFrom());
	}

	private static LocalDate end(LawRow row) {
		return (row.validTo() != null) ? row.validTo() : LocalDate.MAX;
	}

	private void add(LawRow row, String rule) {
		this.findings.add("%s.yaml, row %s: %s".formatted(this.catalogue.name(), row.code(), rule));
	}

}
