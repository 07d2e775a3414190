package org.candour.cases.opening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseReference;
import org.candour.cases.NewCase;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.people.Parties;
import org.candour.cases.walls.Wall;
import org.candour.cases.walls.WallPlan;
import org.candour.cases.walls.Walls;
import org.candour.law.LawCatalogue;
import org.candour.law.RetentionClass;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case: draws its reference, makes its key, seals its people, builds its wall.
 */
@Component
public class OpenCase {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final CaseFiles cases;

	private final ReferenceNumbers numbers;

	private final Vault vault;

	private final Parties parties;

	private final Walls walls;

	private final CaseDeadlines clock;

	private final AuditTrail audit;

	OpenCase(LawCatalogue law, CaseFiles cases, ReferenceNumbers numbers, Vault vault, Parties parties, Walls walls,
			CaseDeadlines clock, AuditTrail audit) {
		this.law = law;
		this.cases = cases;
		this.numbers = numbers;
		this.vault = vault;
		this.parties = parties;
		this.walls = walls;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Opens the case within the caller's transaction; the caller starts its process.
	 * @throws org.candour.law.LawNotUsable if the case has no class of the disposal
	 * schedule (N-13)
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public CaseFile open(NewCase request) {
		return open(request, this.walls.neededFor(request));
	}

	/**
	 * Opens a case that follows from another one, such as a complaint about it; a wall
	 * around that one goes round the new case too.
	 * @param original reference of the other case, or null
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public CaseFile openFrom(String original, NewCase request) {
		Optional<WallPlan> own = this.walls.neededFor(request);
		Optional<WallPlan> inherited = Optional.ofNullable(original)
			.flatMap(this.cases::findById)
			.flatMap(this.walls::around)
			.filter(Wall::stands)
			.map((wall) -> WallPlan.behind(wall, own.orElse(null)));
		return open(request, inherited.or(() -> own));
	}

	private CaseFile open(NewCase request, Optional<WallPlan> plan) {
		mustBeKeptBy(request);
		CaseReference reference = this.numbers.draw(request.kind());
		// before anyone can be given the case
		String wall = plan.map((needed) -> this.walls.build(reference.value(), needed)).orElse(null);
		CaseFile file = this.cases.save(new CaseFile(reference, request, wall));
		this.vault.createKey(reference.value());
		this.parties.keep(reference.value(),
				Stream.concat(request.subjects().stream(), Stream.ofNullable(request.requester())).toList());
		this.clock.start(reference.value(), request.receivedAt(), request.term());
		this.audit.record(AuditAction.CASE_OPENED, reference.value(), Map.of("lifecycle", request.lifecycle()));
		return file;
	}

	/** N-13: nothing is saved without a retention class. */
	private void mustBeKeptBy(NewCase request) {
		this.law.of(RetentionClass.class)
			.require(String.valueOf(request.retentionClass()), LocalDate.ofInstant(request.receivedAt(), LONDON));
	}

}
