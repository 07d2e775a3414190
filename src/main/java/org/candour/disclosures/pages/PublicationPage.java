package org.candour.disclosures.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.disclosures.register.Publication;
import org.candour.disclosures.register.Publication.PublishedYear;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.web.CsvSheet;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register in figures that may be published, as a page and as a table. */
@Controller
class PublicationPage {

	private final Publication publication;

	private final CurrentPerson current;

	PublicationPage(Publication publication, CurrentPerson current) {
		this.publication = publication;
		this.current = current;
	}

	@GetMapping("/staff/register/publication")
	ModelAndView page(@RequestParam(required = false) String year) {
		Person person = this.current.require();
		ModelAndView page = new ModelAndView("staff/publication");
		try {
			PublishedYear published = this.publication.of(number(year), person);
			page.addObject("year", published.year());
			page.addObject("quarters", published.quarters());
			page.addObject("tables", published.tables().stream().map(Shown::of).toList());
		}
		catch (RuleBroken ex) {
			page.addObject("year", this.publication.thisYear());
			page.addObject("refusal", ex.getMessage());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		}
		return page;
	}

	@GetMapping("/staff/register/publication.csv")
	ResponseEntity<StreamingResponseBody> table(@RequestParam(required = false) String year) {
		PublishedYear published = this.publication.of(number(year), this.current.require());
		return RegisterExport.csv("disclosures-" + published.year()).body((to) -> {
			try (CsvSheet sheet = new CsvSheet(to, "year", "table", "row", "column", "number")) {
				published.tables()
					.stream()
					.map(Shown::of)
					.forEach((table) -> table.lines().forEach((line) -> write(sheet, published.year(), table, line)));
			}
		});
	}

	private static void write(CsvSheet sheet, int year, Shown table, Line line) {
		for (int column = 0; column < line.cells().size(); column++) {
			sheet.row(year, table.title(), line.label(), table.columns().get(column), line.cells().get(column));
		}
	}

	private int number(String year) {
		if (year == null || year.isBlank()) {
			return this.publication.thisYear();
		}
		if (!year.matches("[0-9]{4}")) {
			throw new RuleBroken("REGISTER", "Give the year with four digits.");
		}
		return Integer.parseInt(year);
	}

	/**
	 * A table with its totals in its last row, and its share of all in its last column.
	 */
	record Shown(String title, List<String> columns, List<Line> lines, boolean suppressed) {

		static Shown of(ProtectedTable table) {
			List<String> columns = new ArrayList<>(table.columns());
			columns.addAll(Arrays.asList("Together", "Share"));
			List<Line> lines = new ArrayList<>();
			for (int row = 0; row < table.rows().size(); row++) {
				lines.add(Line.of(table.rows().get(row), table.cells().get(row), table.rowTotals().get(row),
						table.total()));
			}
			lines.add(Line.of("All", table.columnTotals(), table.total(), table.total()));
			return new Shown(table.title(), columns, lines, table.suppressed());
		}

	}

	/** A row of a table. */
	record Line(String label, List<String> cells) {

		static Line of(String label, List<String> counts, String together, String all) {
			List<String> cells = new ArrayList<>(counts);
			cells.add(together);
			cells.add(SmallNumbers.share(together, all));
			return new Line(label, cells);
		}

	}

}
