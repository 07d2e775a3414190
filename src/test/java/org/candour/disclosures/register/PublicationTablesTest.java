package org.candour.disclosures.register;

import java.util.List;

import org.candour.figures.CountTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationTablesTest {

	private static final PublicationTables TABLES = new PublicationTables(List.of(1, 2));

	@Test
	void everyBreakdownCountsTheSameAnswers() {
		List<CountTable> tables = TABLES.answers(List.of(answers(1, "GW-POL-VOL", false, "REFUSED", false, 7),
				answers(1, "GW-LIFE", false, "DISCLOSED_PART", false, 6),
				answers(2, "GW-PSFA-NOTICE", true, "DISCLOSED_FULL", false, 9)));
		assertThat(tables).hasSize(4).allSatisfy((table) -> assertThat(columnTotals(table)).containsExactly(13L, 9L));
		assertThat(named(tables, "By power").rows()).containsExactly("GW-LIFE", "GW-POL-VOL", "GW-PSFA-NOTICE");
		assertThat(named(tables, "By whether the council had to answer").counts()).containsExactly(List.of(13L, 0L),
				List.of(0L, 9L));
	}

	@Test
	void walledCasesCountWhereAllTheirNumbersAreFiveOrMore() {
		List<CountTable> tables = TABLES.answers(List.of(answers(1, "GW-POL-VOL", false, "REFUSED", false, 6),
				answers(1, "GW-POL-VOL", false, "REFUSED", true, 2)));
		assertThat(tables).allSatisfy((table) -> assertThat(columnTotals(table)).containsExactly(8L, 0L));
	}

	@Test
	void aWalledCaseThatOneSmallNumberWouldGiveAwayIsLeftOutOfAllTables() {
		List<CountTable> tables = TABLES.answers(List.of(answers(1, "GW-POL-VOL", false, "REFUSED", false, 20),
				answers(1, "GW-SIS", false, "REFUSED", true, 1)));
		assertThat(tables).allSatisfy((table) -> assertThat(columnTotals(table)).containsExactly(20L, 0L));
		assertThat(named(tables, "By power").rows()).containsExactly("GW-POL-VOL");
	}

	@Test
	void oneThatIsLeftOutMayTakeAnotherWithIt() {
		// refused: 4 open and 2 walled would do, but one of the walled falls under a
		// power with nothing else
		List<CountTable> tables = TABLES.answers(List.of(answers(1, "GW-POL-VOL", false, "REFUSED", false, 3),
				answers(1, "GW-POL-VOL", false, "DISCLOSED_FULL", false, 9),
				answers(1, "GW-POL-VOL", false, "REFUSED", true, 1), answers(1, "GW-SIS", false, "REFUSED", true, 1)));
		assertThat(named(tables, "By outcome").counts()).containsExactly(List.of(9L, 0L), List.of(3L, 0L));
	}

	@Test
	void reasonsGivenBehindWallsAloneDoNotShow() {
		CountTable table = TABLES
			.reasons(List.of(new CountedCodes(1, "DR-06", false, 4), new CountedCodes(1, "DR-06", true, 1),
					new CountedCodes(2, "DR-06", true, 2), new CountedCodes(2, "DR-13", true, 1)));
		assertThat(table.rows()).containsExactly("DR-06");
		assertThat(table.counts()).containsExactly(List.of(5L, 0L));
	}

	private static CountedAnswers answers(int quarter, String gateway, boolean mandatory, String outcome,
			boolean walled, long count) {
		return new CountedAnswers(quarter, gateway.startsWith("GW-POL") ? "Police" : "Others", gateway, mandatory,
				outcome, walled, count);
	}

	private static CountTable named(List<CountTable> tables, String title) {
		return tables.stream().filter((table) -> table.title().equals(title)).findFirst().orElseThrow();
	}

	private static List<Long> columnTotals(CountTable table) {
		return List.of(sum(table, 0), sum(table, 1));
	}

	private static long sum(CountTable table, int column) {
		return table.counts().stream().mapToLong((row) -> row.get(column)).sum();
	}

}
