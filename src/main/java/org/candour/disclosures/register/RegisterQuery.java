package org.candour.disclosures.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import org.candour.cases.RuleBroken;
import org.candour.cases.walls.WallRule;
import org.candour.disclosures.Outcome;

/**
 * Which rows of the register somebody wants to see; what is null or blank counts as not
 * given.
 *
 * @param from first day (London)
 * @param to last day (London)
 * @param body id of the body
 * @param gateway code of the power
 * @param compulsion {@code M} for what had to be disclosed, {@code V} for what could be
 * @param outcome name of an {@link Outcome}
 * @param kind name of an {@link EntryKind}
 */
public record RegisterQuery(LocalDate from, LocalDate to, String body, String gateway, String compulsion,
		String outcome, String kind) {

	/** The rows that fit and exist for the person, as one piece of SQL. */
	static final String FITS = """
			from disclosure_register r join case_file c on c.reference = r.case_ref
			where r.entered_at >= :from and r.entered_at < :until
			and (:body = '' or r.body = :body) and (:gateway = '' or r.gateway = :gateway)
			and (:compulsion = '' or r.mandatory = (:compulsion = 'M'))
			and (:outcome = '' or r.outcome = :outcome) and (:kind = '' or r.kind = :kind)
			and (not :own or exists (select 1 from case_step s where s.case_ref = r.case_ref and s.person = :me))
			and\s""" + WallRule.CASE_EXISTS;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalDate BEFORE_ALL = LocalDate.of(2018, 1, 1);

	private static final LocalDate AFTER_ALL = LocalDate.of(2999, 12, 31);

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{0,64}");

	/**
	 * Takes what was entered.
	 * @throws RuleBroken if something is no code, or the period ends before it begins
	 */
	public RegisterQuery {
		from = (from != null) ? from : BEFORE_ALL;
		to = (to != null) ? to : AFTER_ALL;
		if (to.isBefore(from) || from.isBefore(BEFORE_ALL) || to.isAfter(AFTER_ALL)) {
			throw new RuleBroken("REGISTER",
					"Give a period that begins before it ends, in 2018 or later, or leave both days empty.");
		}
		body = code(body, "body");
		gateway = code(gateway, "power");
		compulsion = code(compulsion, "must or may");
		outcome = code(outcome, "outcome");
		kind = code(kind, "kind of entry");
	}

	/** Everything. */
	public static RegisterQuery all() {
		return new RegisterQuery(null, null, null, null, null, null, null);
	}

	/** The first day, or null if none was given. */
	public LocalDate givenFrom() {
		return this.from.equals(BEFORE_ALL) ? null : this.from;
	}

	/** The last day, or null if none was given. */
	public LocalDate givenTo() {
		return this.to.equals(AFTER_ALL) ? null : this.to;
	}

	Instant begin() {
		return this.from.atStartOfDay(LONDON).toInstant();
	}

	Instant end() {
		return this.to.plusDays(1).atStartOfDay(LONDON).toInstant();
	}

	private static String code(String text, String field) {
		String code = (text != null) ? text.strip() : "";
		if (!CODE.matcher(code).matches()) {
			throw new RuleBroken("REGISTER", "Choose the %s from the list.".formatted(field));
		}
		return code;
	}

}
