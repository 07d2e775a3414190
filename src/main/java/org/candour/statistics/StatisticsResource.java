package org.candour.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Team;
import org.candour.web.ApiProblem;
import org.candour.web.Cursor;
import org.candour.web.ProblemType;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures over HTTP, for those who may see them (section 9). */
@RestController
@RequestMapping("/staff/api/statistics")
class StatisticsResource {

	private final StatisticsAccess access;

	private final Dashboard dashboard;

	private final CountedCases cases;

	private final Names names;

	private final Permissions permissions;

	private final CurrentPerson current;

	StatisticsResource(StatisticsAccess access, Dashboard dashboard, CountedCases cases, Names names,
			Permissions permissions, CurrentPerson current) {
		this.access = access;
		this.dashboard = dashboard;
		this.cases = cases;
		this.names = names;
		this.permissions = permissions;
		this.current = current;
	}

	/** Whether there are figures for whoever asks; for everybody who is signed in. */
	@GetMapping("/access")
	Offer offer() {
		return new Offer(this.access.any(this.current.require()));
	}

	@GetMapping
	Look figures(Asked asked) {
		Scope scope = this.access.require(asked.team());
		Period period = period(asked);
		List<Choice> teams = scope.offered()
			.stream()
			.map((team) -> new Choice(team.name(), this.names.of(team.name())))
			.toList();
		return new Look(period, this.dashboard.today(), teams, single(scope), scope.restricted(),
				this.dashboard.figures(scope, period));
	}

	@GetMapping("/{figure}.csv")
	ResponseEntity<byte[]> table(@PathVariable String figure, Asked asked) {
		Scope scope = this.access.require(asked.team());
		Period period = period(asked);
		Figure found = found(figure, scope, period);
		String name = "%s-%s-%s.csv".formatted(found.id(), period.from(), period.to());
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(FigureAsCsv.write(found, period, scope).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The cases behind one number.
	 * @param row place of its line in the figure
	 * @param column place of its column
	 */
	@GetMapping("/{figure}/cases")
	Page cases(@PathVariable String figure, @RequestParam int row, @RequestParam int column,
			@RequestParam(required = false) String cursor, Asked asked) {
		Scope scope = this.access.require(asked.team());
		if (!this.permissions.allows(scope.person(), Action.READ_CASE)) {
			throw new AccessDeniedException("Not for this role.");
		}
		Drill drill = found(figure, scope, period(asked)).cell(row, column)
			.map(Figure.Cell::drill)
			.orElseThrow(StatisticsResource::nothing);
		Cursor after = Cursor.read(cursor);
		List<CountedCases.Line> lines = this.cases.of(drill, scope, LocalDate.ofInstant(after.at(), ZoneOffset.UTC),
				after.id());
		boolean more = lines.size() > CountedCases.PAGE;
		List<CountedCases.Line> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), CountedCases.PAGE)));
		return new Page(shown, more ? next(shown.get(shown.size() - 1)) : null);
	}

	private Figure found(String id, Scope scope, Period period) {
		return this.dashboard.figure(id, scope, period).orElseThrow(StatisticsResource::nothing);
	}

	private Period period(Asked asked) {
		return Period.of(asked.period(), asked.from(), asked.to(), this.dashboard.today());
	}

	private static String single(Scope scope) {
		return (scope.teams().size() == 1) ? scope.teams().iterator().next().name() : null;
	}

	private static String next(CountedCases.Line last) {
		Instant day = last.day().atStartOfDay(ZoneOffset.UTC).toInstant();
		return new Cursor(day, last.reference()).write();
	}

	private static ApiProblem nothing() {
		return new ApiProblem(ProblemType.NOT_FOUND, "There is no such figure here, or its cases cannot be listed.");
	}

	/** What is asked for, as in the address of the page. */
	record Asked(String period, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, String team) {
	}

	/** Whether there is something to see. */
	record Offer(boolean offered) {
	}

	/** A team to choose. */
	record Choice(String code, String name) {
	}

	/**
	 * What a person sees.
	 *
	 * @param team the one looked at, or null for all offered
	 */
	record Look(Period period, LocalDate today, List<Choice> teams, String team, boolean restricted,
			List<Figure> figures) {
	}

	/**
	 * Some cases behind a number.
	 *
	 * @param next where the next page begins, or null
	 */
	record Page(List<CountedCases.Line> cases, String next) {
	}

}
