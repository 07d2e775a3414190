package org.candour.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import static org.candour.staff.Role.APPROVER;
import static org.candour.staff.Role.AUDITOR;
import static org.candour.staff.Role.CALDICOTT_GUARDIAN;
import static org.candour.staff.Role.CASE_HANDLER;
import static org.candour.staff.Role.DEPUTY_DPO;
import static org.candour.staff.Role.DPO;
import static org.candour.staff.Role.LEGAL;
import static org.candour.staff.Role.MANAGER;
import static org.candour.staff.Role.MONITORING_OFFICER;
import static org.candour.staff.Role.RECORDS_OFFICER;
import static org.candour.staff.Role.REVIEWER;
import static org.candour.staff.Role.SERVICE_SEARCHER;
import static org.candour.staff.Role.SIRO;

/**
 * The table of roles and permissions (section 9). What stands not in it is denied. Some
 * cells hold under a condition; whether it is met, only the case can tell.
 */
@Component
class RolePermissions implements Permissions {

	private static final Map<Action, Set<Role>> TABLE = new EnumMap<>(Map.ofEntries(
			Map.entry(Action.CREATE_CASE, Set.of(CASE_HANDLER, SERVICE_SEARCHER, DPO, DEPUTY_DPO, MANAGER, LEGAL)),
			Map.entry(Action.HANDLE, Set.of(CASE_HANDLER)), Map.entry(Action.VERIFY_REQUESTER, Set.of(CASE_HANDLER)),
			Map.entry(Action.SEE_ITEMS, Set.of(CASE_HANDLER, SERVICE_SEARCHER, REVIEWER, APPROVER, DPO, DEPUTY_DPO)),
			Map.entry(Action.UPLOAD_SEARCH_RESULT, Set.of(SERVICE_SEARCHER)),
			Map.entry(Action.REDACT, Set.of(CASE_HANDLER, REVIEWER, LEGAL)),
			Map.entry(Action.APPROVE, Set.of(APPROVER)), Map.entry(Action.RECORD_DPO_ADVICE, Set.of(DPO, DEPUTY_DPO)),
			Map.entry(Action.RELEASE, Set.of(CASE_HANDLER, REVIEWER, LEGAL)),
			Map.entry(Action.EXTEND, Set.of(CASE_HANDLER, APPROVER)),
			Map.entry(Action.PLACE_HOLD,
					Set.of(CASE_HANDLER, SERVICE_SEARCHER, REVIEWER, APPROVER, DPO, DEPUTY_DPO, SIRO, RECORDS_OFFICER,
							MANAGER, LEGAL)),
			Map.entry(Action.LIFT_HOLD, Set.of(SIRO, RECORDS_OFFICER, LEGAL)),
			Map.entry(Action.APPROVE_DISPOSAL, Set.of(RECORDS_OFFICER, MANAGER)),
			Map.entry(Action.READ_STATISTICS,
					Set.of(CASE_HANDLER, APPROVER, DPO, DEPUTY_DPO, SIRO, RECORDS_OFFICER, MANAGER, AUDITOR)),
			Map.entry(Action.READ_REGISTER,
					Set.of(CASE_HANDLER, DPO, DEPUTY_DPO, SIRO, RECORDS_OFFICER, MANAGER, AUDITOR)),
			Map.entry(Action.READ_RESTRICTED_STATISTICS, Set.of(DPO, DEPUTY_DPO)),
			Map.entry(Action.READ_AUDIT, Set.of(DPO, DEPUTY_DPO, SIRO, AUDITOR)),
			Map.entry(Action.READ_CASE,
					Set.of(CASE_HANDLER, SERVICE_SEARCHER, REVIEWER, APPROVER, DPO, DEPUTY_DPO, SIRO, RECORDS_OFFICER,
							MANAGER, LEGAL, CALDICOTT_GUARDIAN, MONITORING_OFFICER, AUDITOR)),
			Map.entry(Action.ADD_NOTE,
					Set.of(CASE_HANDLER, SERVICE_SEARCHER, REVIEWER, APPROVER, DPO, DEPUTY_DPO, SIRO, LEGAL,
							CALDICOTT_GUARDIAN, MONITORING_OFFICER)),
			Map.entry(Action.MESSAGE_BODY, Set.of(CASE_HANDLER, LEGAL)),
			Map.entry(Action.RAISE_WALL, Set.of(DPO, DEPUTY_DPO, MONITORING_OFFICER, LEGAL)),
			Map.entry(Action.CHANGE_WALL, Set.of(DPO, DEPUTY_DPO, MONITORING_OFFICER, LEGAL)),
			Map.entry(Action.LOWER_WALL, Set.of(DPO, DEPUTY_DPO)),
			Map.entry(Action.CONFIRM_BREAK_GLASS, Set.of(DPO, DEPUTY_DPO, SIRO, MANAGER, MONITORING_OFFICER)),
			Map.entry(Action.READ_WALL_NOTICES, Set.of(DPO, DEPUTY_DPO)),
			Map.entry(Action.LINK_CASES, Set.of(CASE_HANDLER, DPO, DEPUTY_DPO, MANAGER, LEGAL)),
			Map.entry(Action.SEARCH_CASES,
					Set.of(CASE_HANDLER, REVIEWER, APPROVER, DPO, DEPUTY_DPO, RECORDS_OFFICER, MANAGER, LEGAL,
							MONITORING_OFFICER)),
			Map.entry(Action.GRADE_URGENCY, Set.of(CASE_HANDLER, MANAGER)),
			Map.entry(Action.GIVE_VIEW, Set.of(LEGAL, CALDICOTT_GUARDIAN, MONITORING_OFFICER, MANAGER)),
			Map.entry(Action.ACKNOWLEDGE_OVERRIDE, Set.of(SIRO)), Map.entry(Action.EXPLAIN_DELAY, Set.of(MANAGER)),
			Map.entry(Action.PROPOSE_LAW, Set.of(DPO, DEPUTY_DPO)), Map.entry(Action.APPROVE_LAW, Set.of(SIRO, LEGAL)),
			Map.entry(Action.ASSESS_RISK, Set.of(SIRO)), Map.entry(Action.FOLLOW_UP, Set.of(MANAGER)),
			Map.entry(Action.CHASE_SEARCHES, Set.of(CASE_HANDLER, MANAGER)),
			Map.entry(Action.HANDLE_ORDER, Set.of(CASE_HANDLER, LEGAL)),
			Map.entry(Action.DECIDE_COMPELLED, Set.of(APPROVER, LEGAL)),
			Map.entry(Action.RUN_MATCHING, Set.of(CASE_HANDLER, MANAGER)),
			Map.entry(Action.GIVE_MATCH_DATA, Set.of(CASE_HANDLER, SERVICE_SEARCHER)),
			Map.entry(Action.SIGN_FINANCE, Set.of(MANAGER)), Map.entry(Action.SIGN_GOVERNANCE, Set.of(CASE_HANDLER)),
			Map.entry(Action.WORK_MATCHES, Set.of(CASE_HANDLER, SERVICE_SEARCHER, MANAGER, LEGAL)),
			Map.entry(Action.READ_MATCHING,
					Set.of(CASE_HANDLER, SERVICE_SEARCHER, APPROVER, DPO, DEPUTY_DPO, SIRO, MANAGER, AUDITOR)),
			Map.entry(Action.READ_DISPOSALS, Set.of(RECORDS_OFFICER, MANAGER, AUDITOR)),
			Map.entry(Action.WATCH_PROCESSES, Set.of(MANAGER, DPO, DEPUTY_DPO, AUDITOR))));

	/** Cells that hold under a condition, which the rest of the application checks. */
	private static final Map<Action, Map<Role, Condition>> CONDITIONS = new EnumMap<>(Map.of(Action.SEE_ITEMS,
			Map.of(SERVICE_SEARCHER, Condition.OWN_SERVICE, SIRO, Condition.ON_ESCALATION, LEGAL, Condition.WHEN_ASKED,
					CALDICOTT_GUARDIAN, Condition.WHEN_ASKED, MANAGER, Condition.WHEN_ASKED, AUDITOR, Condition.SAMPLE),
			Action.READ_STATISTICS, Map.of(CASE_HANDLER, Condition.OWN_TEAM, APPROVER, Condition.OWN_TEAM),
			Action.READ_REGISTER, Map.of(CASE_HANDLER, Condition.OWN_TEAM)));

	@Override
	public boolean allows(Person person, Action action) {
		return TABLE.getOrDefault(action, Set.of()).stream().anyMatch(person::is);
	}

	@Override
	public Map<Role, Condition> conditions(Person person, Action action) {
		Map<Role, Condition> held = new EnumMap<>(Role.class);
		CONDITIONS.getOrDefault(action, Map.of()).forEach((role, condition) -> {
			if (person.is(role)) {
				held.put(role, condition);
			}
		});
		TABLE.getOrDefault(action, Set.of())
			.stream()
			.filter(person::is)
			.forEach((role) -> held.putIfAbsent(role, Condition.ALWAYS));
		return held;
	}

}
