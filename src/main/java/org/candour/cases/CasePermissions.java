package org.candour.cases;

import java.util.List;

import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may do what in one case: by role, or by a role and a condition that this case
 * meets. Whether the case exists for the person was checked before.
 */
@Component
public class CasePermissions {

	private final Permissions permissions;

	private final ObjectProvider<CaseConditions> conditions;

	CasePermissions(Permissions permissions, ObjectProvider<CaseConditions> conditions) {
		this.permissions = permissions;
		this.conditions = conditions;
	}

	public boolean allows(Person person, Action action, String caseRef) {
		List<CaseConditions> known = this.conditions.orderedStream().toList();
		return this.permissions.conditions(person, action)
			.entrySet()
			.stream()
			.anyMatch((cell) -> switch (cell.getValue()) {
				// of teams: checked where the figures are
				case ALWAYS, OWN_TEAM -> true;
				default -> known.stream().anyMatch((one) -> one.met(cell.getValue(), cell.getKey(), caseRef, person));
			});
	}

}
