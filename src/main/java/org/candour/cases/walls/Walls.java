package org.candour.cases.walls;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.cases.CaseFile;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.WallKind;
import org.candour.staff.DirectoryMatch;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The walls around cases: which a case needs, who stands inside. */
@Component
public class Walls {

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

	/**
	 * The wall a new case needs, because of the people it is about or because every such
	 * case has one.
	 */
	public Optional<WallPlan> neededFor(NewCase request) {
		if (request.wall() == null) {
			return neededFor(request.subjects());
		}
		return Optional.of(WallPlan.always(request.wall(), request.decider(),
				WallPlan.linked(inDirectory(request.subjects())), this::withRole));
	}

	/** The wall a case about these people needs: checked before anyone is given it. */
	public Optional<WallPlan> neededFor(List<Party> subjects) {
		return WallPlan.forSubjects(inDirectory(subjects), this::withRole);
	}

	/** The council's own people who may be meant by these names, present and former. */
	List<DirectoryMatch> inDirectory(List<Party> subjects) {
		return subjects.stream()
			.flatMap((subject) -> subject.names()
				.stream()
				.flatMap((name) -> this.staff.match(name, subject.dateOfBirth()).stream()))
			.distinct()
			.toList();
	}

	List<Person> withRole(Role role) {
		return this.staff.withRole(role);
	}

	/** Builds the wall and returns its id, which tells nothing about the case. */
	public String build(String caseRef, WallPlan plan) {
		String id = "wall-" + UUID.randomUUID();
		Wall wall = this.walls.saveAndFlush(new Wall(id, plan, this.clock.instant()));
		announce(caseRef, wall);
		return id;
	}

	/** Keeps a change of the wall around a case and tells who keeps lists of members. */
	void changed(String caseRef, Wall wall) {
		this.walls.saveAndFlush(wall);
		announce(caseRef, wall);
	}

	private void announce(String caseRef, Wall wall) {
		this.events.publishEvent(new CaseWalled(caseRef, wall.getId(), wall.kind(),
				wall.stands() ? wall.members() : Set.of(), wall.stands()));
	}

	/**
	 * Whether a case exists for a person, asked in one question, also where there is no
	 * such case.
	 */
	boolean exists(String caseRef, String username) {
		return this.walls.exists(caseRef, username, this.clock.instant());
	}

	/** The ids of every wall that opens for a person at this moment. */
	public Set<String> openTo(String username) {
		return new HashSet<>(this.walls.openTo(username, this.clock.instant()));
	}

	/** Members, and those who broke the glass within the last day. */
	Set<String> inside(String wall) {
		return new HashSet<>(this.walls.inside(wall, this.clock.instant()));
	}

	public Optional<Wall> around(CaseFile file) {
		return Optional.ofNullable(file.wall()).flatMap(this.walls::findById);
	}

	/**
	 * Whether a case is about one of the council's own people (ESC-11): somebody linked
	 * to it is kept out. A wall that every case of a kind has says nothing of the kind.
	 */
	public boolean insider(CaseFile file) {
		return around(file)
			.filter((wall) -> wall.kind() == WallKind.W1 || wall.kind() == WallKind.W2 || !wall.excluded().isEmpty())
			.isPresent();
	}

	/** The wall's kind, to be shown to its members only. */
	public Optional<WallKind> kindOf(CaseFile file) {
		return around(file).map(Wall::kind);
	}

	public Set<String> membersOf(CaseFile file) {
		return around(file).map(Wall::members).orElse(Set.of());
	}

	/** User names of those linked to the case, whom no role lets in (SD7). */
	public Set<String> excludedFrom(CaseFile file) {
		return around(file).map(Wall::excluded).orElse(Set.of());
	}

}
