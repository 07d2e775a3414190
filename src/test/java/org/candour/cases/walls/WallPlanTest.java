package org.candour.cases.walls;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.WallKind;
import org.candour.staff.DirectoryMatch;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.Standing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Which wall a case gets, and who stands inside it. */
class WallPlanTest {

	private final Map<Role, List<Person>> staff = new EnumMap<>(Map.of(Role.CASE_HANDLER,
			people(Role.CASE_HANDLER, "ann", "ben"), Role.REVIEWER, people(Role.REVIEWER, "rex"), Role.APPROVER,
			people(Role.APPROVER, "ada", "amy"), Role.DPO, people(Role.DPO, "dora"), Role.DEPUTY_DPO,
			people(Role.DEPUTY_DPO, "dell"), Role.MONITORING_OFFICER, people(Role.MONITORING_OFFICER, "mo")));

	@Test
	void aCaseAboutAStrangerNeedsNoWall() {
		assertThat(WallPlan.forSubjects(List.of(), (role) -> fail("Nobody needs to be asked for."))).isEmpty();
	}

	@Test
	void aCaseAboutAMemberOfStaffKeepsThatPersonAndTheLineManagerOut() {
		WallPlan plan = WallPlan.forSubjects(List.of(new DirectoryMatch(Standing.STAFF, "ann", "ada")), this.staff::get)
			.orElseThrow();
		assertThat(plan.kind()).isEqualTo(WallKind.W1);
		assertThat(plan.excluded()).containsExactlyInAnyOrder("ann", "ada");
		assertThat(plan.members()).containsExactlyInAnyOrder("ben", "rex", "amy", "dora", "dell");
	}

	@Test
	void anOfficerWhoIsTheSubjectIsNotLetInAsOfficer() {
		WallPlan plan = WallPlan.forSubjects(List.of(new DirectoryMatch(Standing.STAFF, "dora", null)), this.staff::get)
			.orElseThrow();
		assertThat(plan.members()).doesNotContain("dora").contains("dell");
	}

	@Test
	void aCouncillorsCaseLetsTheMonitoringOfficerIn() {
		WallPlan plan = WallPlan
			.forSubjects(List.of(new DirectoryMatch(Standing.COUNCILLOR, null, null)), this.staff::get)
			.orElseThrow();
		assertThat(plan.kind()).isEqualTo(WallKind.W2);
		assertThat(plan.members()).contains("mo");
	}

	private static List<Person> people(Role role, String... names) {
		return Stream.of(names).map((name) -> new Person(name, name, Set.of(role), Set.of())).toList();
	}

}
