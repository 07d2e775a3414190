package org.candour.release;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Person;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The second look at what leaves (RL-05): by somebody who neither selected, marked nor
 * redacted, and who has opened every file that leaves. A file that was replaced is
 * another file, and is opened again.
 */
@Component
public class SecondChecks {

	/** The steps in which it is taken, and the code under which they say how it ended. */
	private static final Set<String> STEPS = Set.of("check-redactions", "check-selection");

	private static final String RESULT = "secondLook";

	private static final String PASSED = "PASSED";

	private static final String RULE = "RL-05";

	private final Compositions compositions;

	private final Preparers preparers;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	SecondChecks(Compositions compositions, Preparers preparers, AuditTrail audit, JdbcClient jdbc, Clock clock) {
		this.compositions = compositions;
		this.preparers = preparers;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Checks that somebody may take the second look, and has seen what it is about.
	 * @throws RuleBroken if the person prepared it, or naming what has not been opened
	 */
	public void check(StepSubmission step) {
		requireOther(step.caseRef(), step.person());
		if (step.code(RESULT).filter(PASSED::equals).isPresent()) {
			requireOpened(step.caseRef(), step.person());
		}
	}

	/**
	 * Checks that a person had no part in what leaves.
	 * @throws RuleBroken if the person selected, marked or redacted
	 */
	public void requireOther(String caseRef, Person person) {
		if (this.preparers.of(caseRef).contains(person.username())) {
			throw new RuleBroken(RULE,
					"You selected, marked or redacted what leaves: this is for somebody who did not.");
		}
	}

	/**
	 * Checks that a person has opened every file that leaves.
	 * @throws RuleBroken naming those that were not, as they are called in the package
	 */
	public void requireOpened(String caseRef, Person person) {
		Set<String> opened = this.audit.opened(caseRef, person.username());
		List<String> closed = this.compositions.of(caseRef)
			.parts()
			.stream()
			.filter((part) -> !opened.contains(part.document().toString()))
			.map((part) -> "item %d (%s)".formatted(part.item(), part.name()))
			.toList();
		if (!closed.isEmpty()) {
			throw new RuleBroken(RULE, "You have not opened all that leaves. Open in the Case tab: %s."
				.formatted(String.join(", ", closed)));
		}
	}

	/** Whether something leaves, as things stand, that nobody has looked at again. */
	public boolean due(String caseRef) {
		List<Obstacle> obstacles = this.compositions.account(caseRef).obstacles();
		if (!obstacles.isEmpty()) {
			// what is only being made new leaves, and nobody can have looked at it
			return obstacles.stream().allMatch(Obstacle::passing);
		}
		Composition composition = this.compositions.of(caseRef);
		return !composition.empty() && !taken(composition);
	}

	/**
	 * Checks that somebody else has looked at all that leaves, as it stands.
	 * @throws RuleBroken if not
	 */
	public void require(String caseRef) {
		Composition composition = this.compositions.of(caseRef);
		if (!composition.empty() && !taken(composition)) {
			throw new RuleBroken(RULE,
					"What leaves has changed since the second look, or nobody has taken it: send the case back.");
		}
	}

	/** Whether anybody has ever taken one in the case. */
	public boolean everTaken(String caseRef) {
		return this.jdbc.sql("select exists (select 1 from second_check where case_ref = ?)")
			.param(caseRef)
			.query(Boolean.class)
			.single();
	}

	@EventListener
	void on(StepCompleted completed) {
		StepSubmission step = completed.submission();
		if (STEPS.contains(step.step()) && step.code(RESULT).filter(PASSED::equals).isPresent()) {
			add(this.compositions.of(step.caseRef()), step.person());
		}
	}

	private void add(Composition composition, Person person) {
		this.jdbc
			.sql("insert into second_check (case_ref, files, person, checked_at) values (:ref, :hash, :person, :at)")
			.param("ref", composition.caseRef())
			.param("hash", files(composition))
			.param("person", person.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** What is looked at: the files, whatever they are called and counted as. */
	private static String files(Composition composition) {
		return Sha256.of(composition.parts()
			.stream()
			.map((part) -> part.document() + " " + part.sha256())
			.sorted()
			.collect(Collectors.joining("\n")));
	}

	/** Whether the latest second look was at this. */
	private boolean taken(Composition composition) {
		Optional<String> latest = this.jdbc
			.sql("select files from second_check where case_ref = :ref order by id desc limit 1")
			.param("ref", composition.caseRef())
			.query(String.class)
			.optional();
		return latest.filter(files(composition)::equals).isPresent();
	}

}
