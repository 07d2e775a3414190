package org.candour.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SmallNumbersTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, <5", "4, <5", "5, 5", "1200, 1200" })
	void oneToFourAreNotShown(long count, String shown) {
		assertThat(SmallNumbers.count(count)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, -", "1, 4, *", "0, 5, about 0 %", "3, 7, about 50 %", "9, 9, about 100 %", "0, 10, 0 %",
			"2, 20, <25 %", "18, 20, >75 %", "5, 20, 25 %", "20, 20, 100 %", "333, 1000, 33 %" })
	void aPercentageSaysNoMoreThanTheCountsMay(long part, long base, String shown) {
		assertThat(SmallNumbers.percent(part, base)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "<5, 40, *", "*, 40, *", "10, *, *", "10, 40, 25 %" })
	void aShareOfWhatIsHeldBackIsHeldBack(String part, String base, String shown) {
		assertThat(SmallNumbers.share(part, base)).isEqualTo(shown);
	}

	@Test
	void aPartIsNotMoreThanTheWhole() {
		assertThatIllegalArgumentException().isThrownBy(() -> SmallNumbers.percent(3, 2));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 0", "3, 1, 3", "4, 1, 5", "0, 5, 5", "10, 2, 12" })
	void walledCasesCountOnlyInFiveOrMore(long open, long walled, long counted) {
		assertThat(SmallNumbers.counted(open, walled)).isEqualTo(counted);
	}

	@Test
	void aSmallNumberTakesTheNextSmallestOfItsRowAndColumnWithIt() {
		ProtectedTable table = SmallNumbers.protect(table(row(2, 9, 40), row(30, 7, 50), row(60, 70, 80)));
		assertThat(table.cells()).containsExactly(List.of("<5", "*", "40"), List.of("*", "*", "50"),
				List.of("60", "70", "80"));
		assertThat(table.rowTotals()).containsExactly("51", "87", "210");
		assertThat(table.columnTotals()).containsExactly("92", "86", "170");
		assertThat(table.total()).isEqualTo("348");
		assertThat(table.suppressed()).isTrue();
	}

	@Test
	void twoSmallNumbersDoNotGuardEachOtherWhenTheirTotalGivesBothAway() {
		ProtectedTable table = SmallNumbers.protect(table(row(4, 4), row(4, 4)));
		assertThat(table.rowTotals()).doesNotContain("8");
	}

	@Test
	void aTableWithoutSmallNumbersStaysAsItIs() {
		ProtectedTable table = SmallNumbers.protect(table(row(0, 9), row(5, 0)));
		assertThat(table.cells()).containsExactly(List.of("0", "9"), List.of("5", "0"));
		assertThat(table.total()).isEqualTo("14");
		assertThat(table.suppressed()).isFalse();
	}

	@Test
	void aTableOfOneSmallNumberShowsNone() {
		ProtectedTable table = SmallNumbers.protect(table(row(3)));
		assertThat(table.cells()).containsExactly(List.of("<5"));
		assertThat(table.total()).isEqualTo("<5");
	}

	@Test
	void noSmallNumberOfAnySmallTableCanBeWorkedOut() {
		long[] values = { 0, 1, 2, 4, 5, 6 };
		for (long a : values) {
			for (long b : values) {
				for (long c : values) {
					for (long d : values) {
						ProtectedTable shown = SmallNumbers.protect(table(row(a, b), row(c, d)));
						assertNothingSmallFollows(shown, new long[][] { { a, b }, { c, d } });
					}
				}
			}
		}
	}

	@Test
	void aTotalThatOneTableHoldsBackCannotBeAddedUpInAnother() {
		CountTable first = table(row(3), row(40));
		CountTable second = table(row(20), row(23));
		List<ProtectedTable> shown = SmallNumbers.protectTogether(List.of(first, second));
		assertThat(shown.get(0).columnTotals()).isEqualTo(shown.get(1).columnTotals());
		assertThat(shown.get(0).cells().get(0)).containsExactly("<5");
		assertThat(shown.get(0).cells().get(1)).containsExactly("*");
		shown = SmallNumbers.protectTogether(List.of(table(row(4), row(4)), table(row(8))));
		assertThat(shown).allSatisfy((table) -> assertThat(table.total()).isEqualTo("*"));
		assertThat(shown.get(1).cells().get(0)).containsExactly("*");
	}

	@Test
	void tablesOverTheSameCasesHaveTheSameTotals() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SmallNumbers.protectTogether(List.of(table(row(6)), table(row(7)))));
	}

	@Test
	void aCrookedTableIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CountTable("t", List.of("a"), List.of("x", "y"), List.of(List.of(1L))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CountTable("t", List.of("a"), List.of("x"), List.of(List.of(-1L))));
	}

	/** Tries every table that fits what is shown. */
	private static void assertNothingSmallFollows(ProtectedTable shown, long[][] truth) {
		boolean allHeld = noNumberBut0(shown);
		List<Set<Long>> possible = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			possible.add(new TreeSet<>());
		}
		for (long a : fitting(shown.cells().get(0).get(0), allHeld)) {
			for (long b : fitting(shown.cells().get(0).get(1), allHeld)) {
				if (!fits(a + b, shown.rowTotals().get(0), allHeld)) {
					continue;
				}
				for (long c : fitting(shown.cells().get(1).get(0), allHeld)) {
					if (!fits(a + c, shown.columnTotals().get(0), allHeld)) {
						continue;
					}
					for (long d : fitting(shown.cells().get(1).get(1), allHeld)) {
						if (fits(c + d, shown.rowTotals().get(1), allHeld)
								&& fits(b + d, shown.columnTotals().get(1), allHeld)
								&& fits(a + b + c + d, shown.total(), allHeld)) {
							long[] all = { a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d };
							for (int i = 0; i < 9; i++) {
								possible.get(i).add(all[i]);
							}
						}
					}
				}
			}
		}
		long a = truth[0][0];
		long b = truth[0][1];
		long c = truth[1][0];
		long d = truth[1][1];
		long[] all = { a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d };
		for (int i = 0; i < 9; i++) {
			assertThat(possible.get(i)).contains(all[i]);
			if (SmallNumbers.small(all[i])) {
				assertThat(possible.get(i)).as("%s of %s", all[i], shown).hasSizeGreaterThan(1);
			}
		}
	}

	private static boolean noNumberBut0(ProtectedTable shown) {
		List<String> all = new ArrayList<>(shown.cells().stream().flatMap(List::stream).toList());
		all.addAll(shown.rowTotals());
		all.addAll(shown.columnTotals());
		all.add(shown.total());
		return all.stream().allMatch((cell) -> "0".equals(cell) || "*".equals(cell));
	}

	private static List<Long> fitting(String shown, boolean allHeld) {
		List<Long> fitting = new ArrayList<>();
		for (long count = 0; count <= 12; count++) {
			if (fits(count, shown, allHeld)) {
				fitting.add(count);
			}
		}
		return fitting;
	}

	private static boolean fits(long count, String shown, boolean allHeld) {
		return switch (shown) {
			case "<5" -> count > 0 && count < 5;
			case "*" -> count >= (allHeld ? 1 : 5);
			default -> count == Long.parseLong(shown);
		};
	}

	private static List<Long> row(long... counts) {
		List<Long> row = new ArrayList<>();
		for (long count : counts) {
			row.add(count);
		}
		return row;
	}

	@SafeVarargs
	private static CountTable table(List<Long>... rows) {
		List<String> names = new ArrayList<>();
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < rows.length; i++) {
			names.add("row " + i);
		}
		for (int i = 0; i < rows[0].size(); i++) {
			columns.add("column " + i);
		}
		return new CountTable("t", names, columns, List.of(rows));
	}

}
