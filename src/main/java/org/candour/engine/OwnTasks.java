package org.candour.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.candour.staff.NeedToKnow;
import org.candour.staff.Role;

/**
 * Which steps a person is shown beyond those offered to their own groups. A grant is by
 * process and covers every step of it, because grants for each task cost too much.
 */
final class OwnTasks {

	/** They see what is in every case, so also the codes in a colleague's step. */
	private static final Set<Role> CASEWORK = Collections
		.unmodifiableSet(EnumSet.of(Role.CASE_HANDLER, Role.REVIEWER, Role.APPROVER, Role.DPO, Role.DEPUTY_DPO));

	private static final Set<Role> KNOW_ALL = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(NeedToKnow.ONLY_WHERE_ASKED)));

	private OwnTasks() {
	}

	/** Whether the steps of others are shown: to whoever knows of every case. */
	static boolean showOthers(Authentication person) {
		return KNOW_ALL.stream().map(Role::group).anyMatch(groups(person)::contains);
	}

	/** Whether the codes in steps of others are shown. */
	static boolean showCodesOfOthers(Authentication person) {
		return CASEWORK.stream().map(Role::group).anyMatch(groups(person)::contains);
	}

	/** Whether a step waits for one of the person's groups, or for the person. */
	static boolean waitsFor(TaskEntity task, Authentication person) {
		return person.getUserId().equals(task.getAssignee())
				|| task.getCandidates().stream().anyMatch((link) -> groups(person).contains(link.getGroupId()));
	}

	static List<String> groups(Authentication person) {
		return (person.getGroupIds() != null) ? person.getGroupIds() : List.of();
	}

}
