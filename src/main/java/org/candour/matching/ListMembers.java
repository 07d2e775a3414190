package org.candour.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whom a work list exists. A member who may run exercises names others and sends them
 * out; for whoever is no member there is nothing to change. Every method throws
 * {@link org.candour.cases.CaseNotFound} if the list does not exist for the person.
 */
@Component
public class ListMembers {

	private final WorkLists lists;

	private final StaffDirectory staff;

	private final Permissions permissions;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	ListMembers(WorkLists lists, StaffDirectory staff, Permissions permissions, JdbcClient jdbc, AuditTrail audit) {
		this.lists = lists;
		this.staff = staff;
		this.permissions = permissions;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/** User names of the members, by the alphabet. */
	@Transactional(readOnly = true)
	public List<String> of(UUID list, Person person) {
		this.lists.require(list, person);
		return this.jdbc.sql("select username from match_list_member where list = :list order by username")
			.param("list", list)
			.query(String.class)
			.list();
	}

	/** Whether the list exists for the person. */
	@Transactional(readOnly = true)
	public boolean exists(UUID list, Person person) {
		return this.lists.find(list, person).isPresent();
	}

	/**
	 * Lets somebody in; nothing happens if the person is a member already.
	 * @throws RuleBroken if the role does not allow it, or the one named may not work on
	 * matches
	 */
	@Transactional
	public void admit(UUID list, String username, Person person) {
		WorkList changed = mayChange(list, person);
		this.staff.person(username)
			.filter((named) -> this.permissions.allows(named, Action.WORK_MATCHES))
			.orElseThrow(() -> new RuleBroken("members", "This person is not here, or may not work on matches."));
		this.jdbc.sql("insert into match_list_member (list, username) values (:list, :member) on conflict do nothing")
			.param("list", list)
			.param("member", username)
			.update();
		record(changed, "in", username);
	}

	/**
	 * Sends a member out and gives back what the member had taken.
	 * @throws RuleBroken if the role does not allow it, or nobody would be left
	 */
	@Transactional
	public void dismiss(UUID list, String username, Person person) {
		WorkList changed = mayChange(list, person);
		if (of(list, person).equals(List.of(username))) {
			throw new RuleBroken("members", "Somebody has to stay: name another person first.");
		}
		this.jdbc.sql("delete from match_list_member where list = :list and username = :member")
			.param("list", list)
			.param("member", username)
			.update();
		this.jdbc.sql("""
				update match_lead set taken_by = null, version = version + 1
				where list = :list and taken_by = :member and outcome is null""")
			.param("list", list)
			.param("member", username)
			.update();
		record(changed, "out", username);
	}

	private WorkList mayChange(UUID list, Person person) {
		WorkList changed = this.lists.require(list, person);
		if (!this.permissions.allows(person, Action.RUN_MATCHING)) {
			throw new RuleBroken("ROLE", "Your role does not allow changing who works on the list.");
		}
		return changed;
	}

	private void record(WorkList list, String way, String username) {
		this.audit.record(AuditAction.MATCH_LIST_OPENED, list.caseRef(),
				Map.of("list", Integer.toString(list.number()), way, username));
	}

}
