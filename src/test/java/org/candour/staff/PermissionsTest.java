package org.candour.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of roles and permissions, row by row. */
class PermissionsTest {

	private final Permissions permissions = new RolePermissions();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			CREATE_CASE          | CH SR DPO DDPO MG LG
			HANDLE               | CH
			VERIFY_REQUESTER     | CH
			SEE_ITEMS            | CH SR RV AP DPO DDPO
			UPLOAD_SEARCH_RESULT | SR
			REDACT               | CH RV LG
			APPROVE              | AP
			RECORD_DPO_ADVICE    | DPO DDPO
			RELEASE              | CH RV LG
			EXTEND               | CH AP
			PLACE_HOLD           | CH SR RV AP DPO DDPO SI RM MG LG
			LIFT_HOLD            | SI RM LG
			APPROVE_DISPOSAL     | RM MG
			READ_STATISTICS      | CH AP DPO DDPO SI RM MG AU
			READ_RESTRICTED_STATISTICS | DPO DDPO
			READ_REGISTER        | CH DPO DDPO SI RM MG AU
			READ_AUDIT           | DPO DDPO SI AU
			READ_CASE            | CH SR RV AP DPO DDPO SI RM MG LG CG MO AU
			ADD_NOTE             | CH SR RV AP DPO DDPO SI LG CG MO
			MESSAGE_BODY         | CH LG
			ACKNOWLEDGE_OVERRIDE | SI
			EXPLAIN_DELAY        | MG
			RAISE_WALL           | DPO DDPO MO LG
			CHANGE_WALL          | DPO DDPO MO LG
			LOWER_WALL           | DPO DDPO
			CONFIRM_BREAK_GLASS  | DPO DDPO SI MG MO
			READ_WALL_NOTICES    | DPO DDPO
			LINK_CASES           | CH DPO DDPO MG LG
			SEARCH_CASES         | CH RV AP DPO DDPO RM MG LG MO
			GRADE_URGENCY        | CH MG
			PROPOSE_LAW          | DPO DDPO
			APPROVE_LAW          | SI LG
			ASSESS_RISK          | SI
			FOLLOW_UP            | MG
			CHASE_SEARCHES       | CH MG
			HANDLE_ORDER         | CH LG
			DECIDE_COMPELLED     | AP LG
			RUN_MATCHING         | CH MG
			GIVE_MATCH_DATA      | CH SR
			SIGN_FINANCE         | MG
			SIGN_GOVERNANCE      | CH
			WORK_MATCHES         | CH SR MG LG
			READ_MATCHING        | CH SR AP DPO DDPO SI MG AU
			READ_DISPOSALS       | RM MG AU
			WATCH_PROCESSES      | MG DPO DDPO AU
			""")
	void theTableGrantsAnActionToTheseRolesAndToNoOther(Action action, String roles) {
		Set<String> granted = Arrays.stream(Role.values())
			.filter((role) -> this.permissions.allows(someone(role), action))
			.map(Role::code)
			.collect(Collectors.toSet());
		assertThat(granted).containsExactlyInAnyOrder(roles.split(" "));
	}

	/** The cells of section 9 that are neither y nor -, as they stand there. */
	@ParameterizedTest(name = "{0}: {1} {2}")
	@CsvSource({ "SEE_ITEMS, SR, OWN_SERVICE", "SEE_ITEMS, SI, ON_ESCALATION", "SEE_ITEMS, LG, WHEN_ASKED",
			"SEE_ITEMS, CG, WHEN_ASKED", "SEE_ITEMS, MG, WHEN_ASKED", "SEE_ITEMS, AU, SAMPLE",
			"READ_STATISTICS, CH, OWN_TEAM", "READ_STATISTICS, AP, OWN_TEAM", "READ_REGISTER, CH, OWN_TEAM",
			"READ_REGISTER, AU, ALWAYS", "SEE_ITEMS, CH, ALWAYS", "SEE_ITEMS, DPO, ALWAYS",
			"READ_STATISTICS, SI, ALWAYS" })
	void aCellMayHoldUnderACondition(Action action, String code, Condition condition) {
		Role role = Arrays.stream(Role.values()).filter((one) -> one.code().equals(code)).findFirst().orElseThrow();
		assertThat(this.permissions.conditions(someone(role), action)).containsExactly(Map.entry(role, condition));
	}

	@ParameterizedTest
	@EnumSource(names = { "RECORDS_OFFICER", "MONITORING_OFFICER", "ADMINISTRATOR" })
	void whomTheTableDoesNotNameSeesNoItemUnderAnyCondition(Role role) {
		assertThat(this.permissions.conditions(someone(role), Action.SEE_ITEMS)).isEmpty();
	}

	@Test
	void aConditionDoesNotReplaceAnotherRolesRight() {
		Person both = new Person("both", "Both", EnumSet.of(Role.AUDITOR, Role.REVIEWER), Set.of());
		assertThat(this.permissions.conditions(both, Action.SEE_ITEMS)).containsExactlyInAnyOrderEntriesOf(
				Map.of(Role.AUDITOR, Condition.SAMPLE, Role.REVIEWER, Condition.ALWAYS));
	}

	@ParameterizedTest
	@EnumSource
	void anAdministratorMayDoNothingWithCases(Action action) {
		assertThat(this.permissions.allows(someone(Role.ADMINISTRATOR), action)).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void somebodyWithoutARoleMayDoNothing(Action action) {
		assertThat(this.permissions.allows(new Person("nobody", "Nobody", Set.of(), Set.of()), action)).isFalse();
	}

	@Test
	void oneOfSeveralRolesIsEnough() {
		Person both = new Person("both", "Both", EnumSet.of(Role.REVIEWER, Role.APPROVER), Set.of());
		assertThat(this.permissions.allows(both, Action.APPROVE)).isTrue();
		assertThat(this.permissions.allows(both, Action.REDACT)).isTrue();
	}

	@Test
	void aRoleIsAGroupOfTheEngineInKebabCase() {
		assertThat(Role.CASE_HANDLER.group()).isEqualTo("case-handler");
		assertThat(new Person("s", "S", Set.of(Role.SERVICE_SEARCHER), Set.of("education")).groups())
			.containsExactlyInAnyOrder("service-searcher", "service-education");
	}

	private static Person someone(Role role) {
		return new Person("someone", "Some One", Set.of(role), Set.of());
	}

}
