package org.candour.rights.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.candour.figures.ProtectedTable;
import org.candour.staff.CurrentPerson;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The answers to the equality questions in figures. */
@Controller
class EqualityFiguresPage {

	private final EqualityFigures figures;

	private final CurrentPerson current;

	EqualityFiguresPage(EqualityFigures figures, CurrentPerson current) {
		this.figures = figures;
		this.current = current;
	}

	@GetMapping("/staff/equality")
	String page(Model model) {
		model.addAttribute("tables", this.figures.tables(this.current.require()).stream().map(Shown::of).toList());
		return "staff/equality";
	}

	/** A table with the totals of its rows and columns. */
	record Shown(String title, List<String> columns, List<Line> lines) {

		static Shown of(ProtectedTable table) {
			List<Line> lines = new ArrayList<>(IntStream.range(0, table.rows().size())
				.mapToObj((row) -> new Line(table.rows().get(row), table.cells().get(row), table.rowTotals().get(row)))
				.toList());
			lines.add(new Line("All", table.columnTotals(), table.total()));
			return new Shown(table.title(), table.columns(), lines);
		}

	}

	/** A row of a table. */
	record Line(String label, List<String> cells, String together) {
	}

}
