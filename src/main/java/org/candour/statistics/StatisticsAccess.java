package org.candour.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.staff.Action;
import org.candour.staff.Condition;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.Team;
import org.candour.staff.Teams;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who sees whose figures (section 9): handlers and approvers those of their teams, the
 * officers and managers all. Whoever is in no team sees none.
 */
@Component
class StatisticsAccess {

	private final Permissions permissions;

	private final Teams teams;

	private final CurrentPerson current;

	StatisticsAccess(Permissions permissions, Teams teams, CurrentPerson current) {
		this.permissions = permissions;
		this.teams = teams;
		this.current = current;
	}

	/** Whether there are figures for this person at all. */
	boolean any(Person person) {
		return !offered(person).isEmpty();
	}

	/**
	 * What the person who is signed in looks at.
	 * @param team name of one team, or null for all there are for this person
	 * @throws AccessDeniedException if it is not for this person
	 * @throws ApiProblem if there is no such team
	 */
	Scope require(String team) {
		Person person = this.current.require();
		Set<Team> offered = offered(person);
		if (offered.isEmpty()) {
			throw new AccessDeniedException("Not for this role.");
		}
		Set<Team> chosen = (team == null || team.isBlank()) ? offered : EnumSet.of(known(team));
		if (!offered.containsAll(chosen)) {
			throw new AccessDeniedException("Not for this team.");
		}
		return new Scope(person, offered, chosen, this.permissions.allows(person, Action.READ_RESTRICTED_STATISTICS));
	}

	private Set<Team> offered(Person person) {
		if (!this.permissions.allows(person, Action.READ_STATISTICS)) {
			return Set.of();
		}
		Map<Role, Condition> cells = this.permissions.conditions(person, Action.READ_STATISTICS);
		return cells.containsValue(Condition.ALWAYS) ? EnumSet.allOf(Team.class) : this.teams.of(person.username());
	}

	private static Team known(String team) {
		return Arrays.stream(Team.values())
			.filter((one) -> one.name().equals(team))
			.findFirst()
			.orElseThrow(() -> new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
					List.of(Fault.in("team", "unknown", "There is no such team."))));
	}

}
