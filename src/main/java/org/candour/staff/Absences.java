package org.candour.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

/**
 * Who is away, and who stands in. Standing in gives no right: the deputy has the same
 * roles already, and walls and the segregation of duties hold for the deputy as for
 * anybody. It only opens the colleague's tasks to being taken over.
 */
@Component
public class Absences {

	/** Rows shown. */
	public static final int MOST = 200;

	private static final int LONGEST_DAYS = 366;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final AbsenceRecords records;

	private final StaffMembers members;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	Absences(AbsenceRecords records, StaffMembers members, AuditTrail audit, JdbcClient jdbc, Clock clock) {
		this.records = records;
		this.members = members;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Those that last or are to come, the first to begin first, at most {@link #MOST}.
	 */
	@Transactional(readOnly = true)
	public List<Absence> all() {
		return this.records.from(today(), Limit.of(MOST));
	}

	/** User names of those for whom somebody stands in today. */
	@Transactional(readOnly = true)
	public Set<String> standsInFor(String deputy) {
		return new TreeSet<>(this.records.standingIn(deputy, today()));
	}

	/** For whom, by user name, somebody may say when they are away. */
	@Transactional(readOnly = true)
	public Predicate<String> enterableBy(Person by) {
		if (by.is(Role.MANAGER)) {
			return (username) -> true;
		}
		Set<String> own = new TreeSet<>(this.members.managedBy(by.username()));
		own.add(by.username());
		return own::contains;
	}

	/**
	 * Enters an absence.
	 * @throws AbsenceRefused if the days or the deputy are not possible, or somebody else
	 * has to enter it
	 */
	@Transactional
	public void enter(String username, String deputy, LocalDate from, LocalDate to, Person by) {
		Person away = active(username, "Choose who is away from the list.");
		Person standsIn = active(deputy, "Choose who stands in from the list.");
		if (!enterableBy(by).test(username)) {
			throw new AbsenceRefused("Only the person or their manager says when somebody is away.");
		}
		checkDays(from, to);
		checkDeputy(away, standsIn);
		// two absences of one person wait for each other here
		this.jdbc.sql("select username from staff_member where username in (:both) order by username for update")
			.param("both", List.of(username, deputy))
			.query(String.class)
			.list();
		if (!this.records.between(username, from, to).isEmpty()) {
			throw new AbsenceRefused("An absence is entered for some of these days already. End it first.");
		}
		if (!this.records.between(deputy, from, to).isEmpty()) {
			throw new AbsenceRefused("Whoever stands in is away on some of these days, too.");
		}
		this.records.save(new Absence(username, deputy, from, to, by.username(), this.clock.instant()));
		record("ENTERED", username, deputy, from, to);
	}

	/** Ends an absence at once; one that has ended stays as it is. */
	@Transactional
	public void end(UUID id, Person by) {
		Absence absence = this.records.findById(id)
			.filter((one) -> enterableBy(by).test(one.person()))
			.orElseThrow(() -> new AbsenceRefused("Only the person or their manager ends an absence."));
		if (!absence.ended()) {
			absence.end(by.username(), this.clock.instant());
			this.records.save(absence);
			record("ENDED", absence.person(), absence.deputy(), absence.from(), absence.to());
		}
	}

	private void checkDays(LocalDate from, LocalDate to) {
		if (from == null || to == null) {
			throw new AbsenceRefused("Give the first and the last day.");
		}
		if (to.isBefore(from)) {
			throw new AbsenceRefused("The last day comes before the first.");
		}
		if (to.isBefore(today())) {
			throw new AbsenceRefused("The last day has passed.");
		}
		if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
			throw new AbsenceRefused("An absence lasts a year at most.");
		}
	}

	private static void checkDeputy(Person away, Person standsIn) {
		if (away.username().equals(standsIn.username())) {
			throw new AbsenceRefused("Somebody else has to stand in.");
		}
		if (!away.roles().stream().allMatch((role) -> covers(standsIn, role))
				|| !standsIn.services().containsAll(away.services())) {
			throw new AbsenceRefused("Whoever stands in needs the same roles and services.");
		}
	}

	/**
	 * The deputy of the data protection officer is the deputy officer, and the other way.
	 */
	private static boolean covers(Person standsIn, Role role) {
		EnumSet<Role> officers = EnumSet.of(Role.DPO, Role.DEPUTY_DPO);
		return officers.contains(role) ? officers.stream().anyMatch(standsIn::is) : standsIn.is(role);
	}

	private Person active(String username, String sentence) {
		return this.members.findById((username != null) ? username : "")
			.filter(StaffMember::enabled)
			.map(StaffMember::person)
			.filter((person) -> !person.roles().isEmpty() && !person.is(Role.ADMINISTRATOR))
			.orElseThrow(() -> new AbsenceRefused(sentence));
	}

	private void record(String change, String person, String deputy, LocalDate from, LocalDate to) {
		this.audit.record(AuditAction.ABSENCE_CHANGED, null, Map.of("change", change, "person", person, "deputy",
				deputy, "from", from.toString(), "to", to.toString()));
	}

	private LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

}
