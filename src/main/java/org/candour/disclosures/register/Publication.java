package org.candour.disclosures.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.figures.CountTable;
import org.candour.figures.ProtectedTable;
import org.candour.figures.SmallNumbers;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register in figures that may be published, a calendar year by quarters. Only
 * quarters that are over are counted: a running one would show each new answer by the
 * difference to yesterday.
 */
@Component
public class Publication {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int FIRST_YEAR = 2018;

	private static final String ROWS = " from disclosure_register r join case_file c on c.reference = r.case_ref ";

	/** One row of the register for each answer, and those of emergencies. */
	private static final String ANSWERS = """
			where r.kind in ('DISCLOSURE', 'REFUSAL', 'EMERGENCY') and r.entered_at >= :from and r.entered_at < :until""";

	private static final String QUARTER = "cast(extract(quarter from r.entered_at at time zone 'Europe/London') as int)";

	private final JdbcClient jdbc;

	private final LawCatalogue law;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	Publication(JdbcClient jdbc, LawCatalogue law, Permissions permissions, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.law = law;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The figures of a year.
	 * @throws AccessDeniedException if the role may not read figures
	 * @throws RuleBroken if there is no such year yet
	 */
	@Transactional
	public PublishedYear of(int year, Person person) {
		if (!this.permissions.allows(person, Action.READ_STATISTICS)) {
			throw new AccessDeniedException("Not for this role.");
		}
		if (year < FIRST_YEAR || year > thisYear()) {
			throw new RuleBroken("REGISTER", "Give a year from %d to %d.".formatted(FIRST_YEAR, thisYear()));
		}
		this.audit.record(AuditAction.REGISTER_READ, null, Map.of("figures", Integer.toString(year)));
		List<Integer> quarters = IntStream.rangeClosed(1, 4)
			.filter((quarter) -> !after(year, quarter).isAfter(today()))
			.boxed()
			.toList();
		PublicationTables tables = new PublicationTables(quarters);
		List<ProtectedTable> all = new ArrayList<>(
				SmallNumbers.protectTogether(tables.answers(answers(year, quarters))));
		CountTable reasons = tables.reasons(reasons(year, quarters));
		all.add(SmallNumbers.protect(reasons));
		return new PublishedYear(year, quarters, all);
	}

	/** The year of today (London). */
	public int thisYear() {
		return today().getYear();
	}

	private List<CountedAnswers> answers(int year, List<Integer> quarters) {
		return this.jdbc
			.sql("select " + QUARTER + " as quarter, r.gateway, r.mandatory, r.outcome, c.wall is not null as walled,"
					+ " count(*) as number" + ROWS + ANSWERS + " group by 1, 2, 3, 4, 5")
			.param("from", begin(LocalDate.of(year, 1, 1)))
			.param("until", begin(after(year, quarters.size())))
			.query((row, number) -> new CountedAnswers(row.getInt("quarter"), recipient(row.getString("gateway")),
					row.getString("gateway"), row.getBoolean("mandatory"), row.getString("outcome"),
					row.getBoolean("walled"), row.getLong("number")))
			.list();
	}

	private List<CountedCodes> reasons(int year, List<Integer> quarters) {
		return this.jdbc
			.sql("select " + QUARTER + " as quarter, code, c.wall is not null as walled, count(*) as number" + ROWS
					+ "cross join lateral jsonb_array_elements_text(r.codes) code " + ANSWERS + " group by 1, 2, 3")
			.param("from", begin(LocalDate.of(year, 1, 1)))
			.param("until", begin(after(year, quarters.size())))
			.query((row, number) -> new CountedCodes(row.getInt("quarter"), row.getString("code"),
					row.getBoolean("walled"), row.getLong("number")))
			.list();
	}

	private String recipient(String gateway) {
		return this.law.of(Gateway.class).newest(gateway).map(Gateway::body).orElse(gateway);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

	/** The day after a quarter; of quarter 0, the first of the year. */
	private static LocalDate after(int year, int quarter) {
		return LocalDate.of(year, 1, 1).plusMonths(3L * quarter);
	}

	private static Timestamp begin(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(LONDON).toInstant());
	}

	/**
	 * A year in figures.
	 *
	 * @param quarters those that are over
	 */
	public record PublishedYear(int year, List<Integer> quarters, List<ProtectedTable> tables) {
	}

}
