package org.candour.law.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarInUse;
import org.candour.law.Catalogue;
import org.candour.law.LawCatalogue;
import org.candour.law.LawRow;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the codes mean and on which provision they rest. Holds no personal data. Clients
 * of bodies ask with a token; staff with their session.
 */
@RestController
@RequestMapping({ "/api/v1/law", "/staff/law" })
class LawController {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final CalendarInUse calendar;

	private final Clock clock;

	LawController(LawCatalogue law, CalendarInUse calendar, Clock clock) {
		this.law = law;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The catalogues and how many rows of each may be used today. */
	@GetMapping
	List<CatalogueSummary> catalogues() {
		LocalDate today = today();
		return this.law.all()
			.stream()
			.map((one) -> new CatalogueSummary(one.name(), one.rows().size(), one.inForce(today).size()))
			.toList();
	}

	/** The bank holidays that dates are reckoned by. */
	@GetMapping("/bank-holidays")
	BankHolidays bankHolidays() {
		return this.calendar.current();
	}

	/**
	 * The rows of a catalogue.
	 * @param on day on which the rows must be usable; today if left out
	 * @param all whether closed and disabled rows are listed too
	 */
	@GetMapping("/{catalogue}")
	List<RowView> rows(@PathVariable String catalogue,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam(defaultValue = "false") boolean all) {
		LocalDate day = day(on);
		Catalogue<?> named = named(catalogue);
		return named.rows()
			.stream()
			.filter((row) -> all || row.inForce(day))
			.map((row) -> RowView.of(named, row, day))
			.toList();
	}

	/** The row under a code: the one usable on the day, or else the newest. */
	@GetMapping("/{catalogue}/{code}")
	RowView row(@PathVariable String catalogue, @PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		return row(named(catalogue), code, day(on));
	}

	/** Every code of every catalogue, without versions. */
	@GetMapping("/codes")
	List<String> codes() {
		return this.law.all().stream().flatMap((one) -> one.rows().stream()).map(LawRow::baseCode).distinct().toList();
	}

	/** The row under a code, whatever catalogue holds it. */
	@GetMapping("/codes/{code}")
	RowView meaning(@PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		Catalogue<?> holder = this.law.holding(code)
			.orElseThrow(() -> new ApiProblem(ProblemType.NOT_FOUND, "There is no such code."));
		return row(holder, code, day(on));
	}

	private static RowView row(Catalogue<?> rows, String code, LocalDate day) {
		return rows.find(code, day)
			.<LawRow>map((row) -> row)
			.or(() -> rows.newest(code))
			.map((row) -> RowView.of(rows, row, day))
			.orElseThrow(() -> new ApiProblem(ProblemType.NOT_FOUND, "There is no such code in this catalogue."));
	}

	private Catalogue<?> named(String name) {
		return this.law.named(name)
			.orElseThrow(() -> new ApiProblem(ProblemType.NOT_FOUND, "There is no such catalogue."));
	}

	private LocalDate day(LocalDate on) {
		return (on != null) ? on : today();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

	/** A catalogue in one line. */
	record CatalogueSummary(String name, int rows, int usable) {
	}

}
