package org.candour.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
record WallPlan(WallKind kind, Set<String> members, Set<String> excluded) {

	/** Duties without which a walled case could not be worked. */
	private static final List<Role> NAMED = List.of(Role.CASE_HANDLER, Role.REVIEWER, Role.APPROVER);

	private static final List<Role> EVERYONE_OF = List.of(Role.DPO, Role.DEPUTY_DPO);

	/** The plan where a subject is in the council's directory, or none. */
	static Optional<WallPlan> forSubjects(Collection<DirectoryMatch> matches, Map<Role, List<Person>> staff) {
		if (matches.isEmpty()) {
			return Optional.empty();
		}
		boolean elected = matches.stream().anyMatch((match) -> match.standing() != Standing.STAFF);
		Set<String> excluded = new TreeSet<>();
		for (DirectoryMatch match : matches) {
			Optional.ofNullable(match.username()).ifPresent(excluded::add);
			Optional.ofNullable(match.lineManager()).ifPresent(excluded::add);
		}
		Set<String> members = new LinkedHashSet<>();
		NAMED.forEach((role) -> outside(excluded, staff.get(role)).stream().findFirst().ifPresent(members::add));
		EVERYONE_OF.forEach((role) -> members.addAll(outside(excluded, staff.get(role))));
		if (elected) {
			members.addAll(outside(excluded, staff.get(Role.MONITORING_OFFICER)));
		}
		return Optional.of(new WallPlan(elected ? WallKind.W2 : WallKind.W1, members, excluded));
	}

	private static List<String> outside(Set<String> excluded, List<Person> people) {
		return people.stream().map(Person::username).filter((name) -> !excluded.contains(name)).sorted().toList();
	}

}
