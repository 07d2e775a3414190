package org.candour.cases;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.staff.DirectoryMatch;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds walls around cases and lets named people in. */
@Component
public class Walls {

	private static final List<Role> DUTIES = List.of(Role.CASE_HANDLER, Role.REVIEWER, Role.APPROVER, Role.DPO,
			Role.DEPUTY_DPO, Role.MONITORING_OFFICER);

	private final WallRecords walls;

	private final StaffDirectory staff;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Walls(WallRecords walls, StaffDirectory staff, ApplicationEventPublisher events, Clock clock) {
		this.walls = walls;
		this.staff = staff;
		this.events = events;
		this.clock = clock;
	}

	/** The wall a case about these people needs: checked before anyone is given it. */
	Optional<WallPlan> neededFor(List<Party> subjects) {
		List<DirectoryMatch> matches = subjects.stream()
			.flatMap((subject) -> this.staff.match(subject.name(), subject.dateOfBirth()).stream())
			.toList();
		return WallPlan.forSubjects(matches, staffByRole());
	}

	private Map<Role, List<Person>> staffByRole() {
		Map<Role, List<Person>> byRole = new EnumMap<>(Role.class);
		DUTIES.forEach((role) -> byRole.put(role, this.staff.withRole(role)));
		return byRole;
	}

	/** Builds the wall and returns its id, which tells nothing about the case. */
	String build(String caseRef, WallPlan plan) {
		String id = "wall-" + UUID.randomUUID();
		Wall wall = this.walls.save(new Wall(id, plan, this.clock.instant()));
		this.events.publishEvent(new CaseWalled(caseRef, id, wall.members()));
		return id;
	}

	boolean opensFor(String wall, String username) {
		return this.walls.findById(wall).map((found) -> found.opensFor(username)).orElse(false);
	}

	/** The wall's kind, to be shown to its members only. */
	public Optional<WallKind> kindOf(CaseFile file) {
		return Optional.ofNullable(file.wall()).flatMap(this.walls::findById).map(Wall::kind);
	}

	public Set<String> membersOf(CaseFile file) {
		return Optional.ofNullable(file.wall()).flatMap(this.walls::findById).map(Wall::members).orElse(Set.of());
	}

	/**
	 * Lets another person in.
	 * @param file a walled case that the caller was allowed to open
	 * @throws RuleBroken if the person is unknown or linked to the case
	 */
	@Transactional
	public void admit(CaseFile file, String username) {
		Wall wall = Optional.ofNullable(file.wall())
			.flatMap(this.walls::findById)
			.orElseThrow(() -> new RuleBroken("WALL", "There is no wall around this case."));
		this.staff.person(username).orElseThrow(() -> new RuleBroken("WALL", "There is no such member of staff."));
		wall.admit(username);
		this.walls.save(wall);
		this.events.publishEvent(new CaseWalled(file.reference(), file.wall(), wall.members()));
	}

}
