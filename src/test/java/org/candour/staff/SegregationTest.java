package org.candour.staff;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person may not do although the role allows it. */
class SegregationTest {

	private static final String[] RULES = { "SD1", "SD2", "SD6", "SD7" };

	@ParameterizedTest
	@EnumSource(names = { "HANDLE", "VERIFY_REQUESTER", "REDACT", "UPLOAD_SEARCH_RESULT", "RELEASE" })
	void whoPreparedACaseDoesNotApproveItNorTheOtherWayRound(Action preparation) {
		Person both = person(Role.CASE_HANDLER, Role.REVIEWER, Role.SERVICE_SEARCHER, Role.APPROVER);
		assertThat(Segregation.breach(both, Action.APPROVE, Set.of(preparation), false)).contains("SD1");
		assertThat(Segregation.breach(both, preparation, Set.of(Action.APPROVE), false)).contains("SD1");
	}

	/** Legal services decide about orders, as approvers do about the rest. */
	@ParameterizedTest
	@EnumSource(names = { "HANDLE", "REDACT", "RELEASE" })
	void whoPreparedAnAnswerToAnOrderDoesNotDecideItNorTheOtherWayRound(Action preparation) {
		Person legal = person(Role.LEGAL);
		assertThat(Segregation.breach(legal, Action.DECIDE_COMPELLED, Set.of(preparation), false)).contains("SD1");
		assertThat(Segregation.breach(legal, preparation, Set.of(Action.DECIDE_COMPELLED), false)).contains("SD1");
		assertThat(Segregation.breach(legal, Action.DECIDE_COMPELLED, Set.of(Action.HANDLE_ORDER), false)).isEmpty();
	}

	@Test
	void anApproverApprovesAgainAndAfterOnlyReadingOrNoting() {
		Person approver = person(Role.APPROVER);
		assertThat(Segregation.breach(approver, Action.APPROVE, Set.of(), false)).isEmpty();
		assertThat(Segregation.breach(approver, Action.APPROVE,
				EnumSet.of(Action.APPROVE, Action.READ_CASE, Action.ADD_NOTE), false))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "DPO", "DEPUTY_DPO" })
	void theOfficerNeverDecidesWhateverElseTheRolesAre(Role officer) {
		assertThat(Segregation.breach(person(officer, Role.APPROVER), Action.APPROVE, Set.of(), false)).contains("SD2");
		assertThat(Segregation.breach(person(officer, Role.LEGAL), Action.DECIDE_COMPELLED, Set.of(), false))
			.contains("SD2");
		assertThat(Segregation.breach(person(officer), Action.RECORD_DPO_ADVICE, Set.of(), false)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void anAdministratorTouchesNoCase(Action action) {
		assertThat(Segregation.breach(person(Role.ADMINISTRATOR), action, Set.of(), false)).contains("SD6");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
	void whoIsLinkedToTheCaseHasNoAccessInAnyRole(Role role) {
		for (Action action : Action.values()) {
			assertThat(Segregation.breach(person(role), action, Set.of(), true)).contains("SD7");
		}
	}

	@Test
	void everyRuleHasASentenceForThePersonItStops() {
		for (String rule : RULES) {
			assertThat(Segregation.sentence(rule)).endsWith(".");
		}
	}

	private static Person person(Role first, Role... more) {
		return new Person("someone", "Some One", EnumSet.of(first, more), Set.of());
	}

}
