package org.candour.cases.walls;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.candour.cases.RuleBroken;
import org.candour.cases.WallKind;
import org.candour.staff.DirectoryMatch;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.Standing;

/**
 * Which wall a case needs and who stands inside it: one named person for each duty,
 * outside the subject's line, and the data protection officers.
 *
 * @param excluded people linked to the case, who never pass (SD7)
 */
public record WallPlan(WallKind kind, Set<String> members, Set<String> excluded) {

	/** Duties without which a walled case could not be worked. */
	private static final List<Role> NAMED = List.of(Role.CASE_HANDLER, Role.REVIEWER, Role.APPROVER);

	private static final List<Role> EVERYONE_OF = List.of(Role.DPO, Role.DEPUTY_DPO);

	/** Whom the kind lets in by role, beside the officers. */
	private static final Map<WallKind, Role> BY_ROLE = new EnumMap<>(Map.of(WallKind.W2, Role.MONITORING_OFFICER,
			WallKind.W3, Role.MONITORING_OFFICER, WallKind.W6, Role.LEGAL));

	/** W3: two named vetted people, and no third. */
	private static final int VETTED = 2;

	/**
	 * The plan where a subject is in the council's directory, or none.
	 * @param staff who has a role; asked only if there is to be a wall
	 */
	static Optional<WallPlan> forSubjects(Collection<DirectoryMatch> matches, Function<Role, List<Person>> staff) {
		if (matches.isEmpty()) {
			return Optional.empty();
		}
		boolean elected = matches.stream().anyMatch((match) -> match.standing() != Standing.STAFF);
		WallKind kind = elected ? WallKind.W2 : WallKind.W1;
		Set<String> excluded = linked(matches);
		Set<String> members = new LinkedHashSet<>();
		NAMED.forEach((role) -> outside(excluded, staff.apply(role)).stream().findFirst().ifPresent(members::add));
		members.addAll(byKind(kind, excluded, staff));
		return Optional.of(new WallPlan(kind, members, excluded));
	}

	/**
	 * The plan for a wall that every case of some kind has from the first moment: whoever
	 * the kind lets in by role, and two people to work on it, one to handle and one to
	 * decide. The officers change the members as they see fit.
	 */
	static WallPlan always(WallKind kind, Role decider, Set<String> excluded, Function<Role, List<Person>> staff) {
		Set<String> members = new LinkedHashSet<>();
		List.of(Role.CASE_HANDLER, decider)
			.forEach((role) -> outside(excluded, staff.apply(role)).stream().findFirst().ifPresent(members::add));
		members.addAll(byKind(kind, excluded, staff));
		return new WallPlan(kind, members, excluded);
	}

	/**
	 * The plan for a wall that somebody asks for.
	 * @param named the people named for it
	 * @throws RuleBroken if the people named do not make such a wall
	 */
	static WallPlan asked(WallKind kind, Collection<Person> named, Set<String> excluded,
			Function<Role, List<Person>> staff) {
		for (Person person : named) {
			if (excluded.contains(person.username())) {
				throw new RuleBroken("SD7", "A person linked to the case cannot be let in.");
			}
			if (person.is(Role.ADMINISTRATOR)) {
				throw new RuleBroken("SD6", "An administrator of the system does not work on cases.");
			}
		}
		Set<String> byKind = byKind(kind, excluded, staff);
		List<Person> others = named.stream().filter((person) -> !byKind.contains(person.username())).toList();
		demand(kind, others);
		Set<String> members = new LinkedHashSet<>(byKind);
		others.forEach((person) -> members.add(person.username()));
		return new WallPlan(kind, members, excluded);
	}

	private static void demand(WallKind kind, List<Person> named) {
		switch (kind) {
			case W1 -> {
				demand(named, Role.CASE_HANDLER, "a case handler outside the line of the person concerned");
				demand(named, Role.APPROVER, "an approver");
			}
			case W2 -> demand(named, Role.APPROVER, "an approver");
			case W3 -> {
				if (named.size() != VETTED) {
					throw new RuleBroken("W3", "Name exactly two vetted people.");
				}
			}
			default -> {
				if (named.isEmpty()) {
					throw new RuleBroken(kind.name(), "Name at least one person who works on the case.");
				}
			}
		}
	}

	private static void demand(List<Person> named, Role role, String who) {
		if (named.stream().noneMatch((person) -> person.is(role))) {
			throw new RuleBroken("WALL", "Name %s.".formatted(who));
		}
	}

	/** The people themselves and their line managers. */
	static Set<String> linked(Collection<DirectoryMatch> matches) {
		Set<String> linked = new TreeSet<>();
		for (DirectoryMatch match : matches) {
			Stream.of(Optional.ofNullable(match.username()), Optional.ofNullable(match.lineManager()))
				.flatMap(Optional::stream)
				.forEach(linked::add);
		}
		return linked;
	}

	private static Set<String> byKind(WallKind kind, Set<String> excluded, Function<Role, List<Person>> staff) {
		Set<String> members = new LinkedHashSet<>();
		EVERYONE_OF.forEach((role) -> members.addAll(outside(excluded, staff.apply(role))));
		Optional.ofNullable(BY_ROLE.get(kind))
			.ifPresent((role) -> members.addAll(outside(excluded, staff.apply(role))));
		return members;
	}

	/**
	 * The plan for a case that follows from a walled one: its members, without those whom
	 * the new case is about.
	 * @param own what the new case needs by itself, or null
	 */
	public static WallPlan behind(Wall wall, WallPlan own) {
		Set<String> excluded = new TreeSet<>(wall.excluded());
		if (own != null) {
			excluded.addAll(own.excluded());
		}
		Set<String> members = new LinkedHashSet<>(wall.members());
		members.removeAll(excluded);
		return new WallPlan(wall.kind(), members, excluded);
	}

	private static List<String> outside(Set<String> excluded, List<Person> people) {
		return people.stream().map(Person::username).filter((name) -> !excluded.contains(name)).sorted().toList();
	}

}
