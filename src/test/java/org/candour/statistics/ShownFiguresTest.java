package org.candour.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.candour.staff.Person;
import org.candour.staff.Team;
import org.candour.statistics.Figure.Cell;
import org.candour.statistics.Figure.Row;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of sums before anybody sees them. */
class ShownFiguresTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	private final List<Count> counts = new ArrayList<>();

	@Test
	void aSmallNumberIsNotShownAndCannotBeWorkedOut() {
		rights("R-ACCESS", 1, 30, 0);
		rights("R-ACCESS", 0, 3, 0);
		rights("R-ERASE", 1, 12, 0);
		rights("R-ERASE", 0, 6, 0);
		Figure figure = inTime();
		assertThat(texts(figure, 0)).contains("<5");
		assertThat(texts(figure, 0)).doesNotContain("3", "30");
		assertThat(figure.rows().stream().flatMap((row) -> row.cells().stream()).map(Cell::text)).contains("*");
	}

	@Test
	void aShareTellsNothingThatIsHeldBackBesideIt() {
		rights("R-ACCESS", 1, 98, 0);
		rights("R-ACCESS", 0, 2, 0);
		assertThat(texts(inTime(), 0)).last().isEqualTo("*");
	}

	@Test
	void aShareOfAFewIsRounded() {
		rights("R-ACCESS", 1, 5, 0);
		assertThat(texts(inTime(), 0)).last().isEqualTo("about 100 %");
	}

	@Test
	void aWalledCaseCountsInANumberOfFiveOrMoreOnly() {
		rights("R-ACCESS", 1, 3, 1);
		assertThat(number("R-ACCESS")).isEqualTo(3);
		rights("R-ACCESS", 1, 1, 0);
		assertThat(number("R-ACCESS")).isEqualTo(5);
	}

	@Test
	void tablesOverTheSameCasesLeaveAWalledCaseOutInAllOfThemOrInNone() {
		open("OPEN", "RIGHTS", TODAY.minusDays(3), 9, 1);
		open("DUE", "RIGHTS", TODAY.plusDays(20), 9, 0);
		open("DUE", "RIGHTS", TODAY.minusDays(1), 0, 1);
		List<Figure> figures = new OpenFigures(new Names(null, null)).of(view(Set.of(Team.RIGHTS)));
		assertThat(figures.get(0).rows()).last().extracting((row) -> row.cells().get(0).text()).isEqualTo("9");
		assertThat(figures.get(1).rows()).last().extracting((row) -> row.cells().get(0).text()).isEqualTo("9");
	}

	@Test
	void openCasesMoveWithTheCalendar() {
		open("DUE", "RIGHTS", TODAY.minusDays(1), 6, 0);
		open("DUE", "RIGHTS", TODAY, 7, 0);
		open("DUE", "RIGHTS", TODAY.plusDays(5), 8, 0);
		open("DUE", "RIGHTS", TODAY.plusDays(6), 9, 0);
		open("OPEN", "RIGHTS", TODAY.minusDays(30), 5, 0);
		open("OPEN", "RIGHTS", TODAY.minusDays(31), 6, 0);
		open("OPEN", "RIGHTS", TODAY.minusDays(61), 9, 0);
		open("OPEN", "RIGHTS", TODAY.minusDays(91), 10, 0);
		List<Figure> figures = new OpenFigures(new Names(null, null)).of(view(Set.of(Team.RIGHTS)));
		assertThat(first(figures.get(0))).containsExactly("6", "15", "9", "0", "30");
		assertThat(first(figures.get(1))).containsExactly("5", "6", "9", "10", "30");
	}

	@Test
	void daysOfFewAnswersAreHeldBack() {
		this.counts.add(new Count(Measure.DAYS, "R-ACCESS", "", 20, null, 4, 0));
		this.counts.add(new Count(Measure.DAYS, "R-ERASE", "", 10, null, 6, 0));
		Figure figure = ShownLists.days("days", "In time", "Days", "",
				Lines.of(List.of("R-ACCESS", "R-ERASE"), (c) -> c), new Counts(this.counts), view(Set.of(Team.RIGHTS)));
		assertThat(texts(figure, 0)).containsExactly("*", "*", "<5");
	}

	@Test
	void aLabelIsNoFormulaForASpreadsheet() {
		Figure figure = new Figure("x", "g", "=1+1", "", "a \"b\"", List.of("n"), Figure.Chart.NONE,
				List.of(new Row("@SUM", false, List.of(new Cell("-", false, null)))));
		assertThat(FigureAsCsv.write(figure, Period.month(TODAY), view(Set.of(Team.RIGHTS)).scope())).isEqualTo(
				"\"'=1+1\",\"2026-11-01 to 2026-11-30\",\"RIGHTS\"\r\n\"a \"\"b\"\"\",\"n\"\r\n\"'@SUM\",\"-\"\r\n");
	}

	private Figure inTime() {
		Counts all = new Counts(this.counts);
		return ShownTables.alone(new Counted("x", "g", "t", "", "h", Figure.Chart.STACKED,
				Lines.of(all.codes(Measure.ON_TIME), (code) -> code), Lines.of("1", "In time", "0", "Late"),
				(row, value) -> all.sum(Measure.ON_TIME,
						(count) -> count.a().equals(row) && count.value() == Integer.parseInt(value)),
				(row, value) -> null, "1"));
	}

	private long number(String right) {
		return new Counts(this.counts).sum(Measure.ON_TIME, (count) -> count.a().equals(right)).counted();
	}

	private void rights(String right, int value, long open, long walled) {
		this.counts.add(new Count(Measure.ON_TIME, right, "", value, null, open, walled));
	}

	private void open(String measure, String kind, LocalDate day, long open, long walled) {
		this.counts.add(new Count(Measure.valueOf(measure), kind, "", 0, day, open, walled));
	}

	private View view(Set<Team> teams) {
		Person person = new Person("manager", "Mo Manager", Set.of(), Set.of());
		return new View(new Scope(person, EnumSet.allOf(Team.class), teams, false), Period.month(TODAY),
				new Counts(this.counts), TODAY, 600);
	}

	private static List<String> texts(Figure figure, int row) {
		return figure.rows().get(row).cells().stream().map(Cell::text).toList();
	}

	private static List<String> first(Figure figure) {
		return figure.rows().stream().map((row) -> row.cells().get(0).text()).toList();
	}

}
