package org.candour.staff;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which teams people work: whose figures a handler or an approver sees (section 9).
 */
@Component
public class Teams {

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	Teams(JdbcClient jdbc, AuditTrail audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/** The teams of a person; none for whom nobody has said so. */
	@Transactional(readOnly = true)
	public Set<Team> of(String username) {
		Set<Team> teams = EnumSet.noneOf(Team.class);
		this.jdbc.sql("select team from staff_team where username = ?")
			.param(username)
			.query(String.class)
			.list()
			.forEach((team) -> teams.add(Team.valueOf(team)));
		return teams;
	}

	/**
	 * Says in which teams a person works.
	 * @throws AccountRefused if there is no such account, or it is one's own
	 */
	@Transactional
	public void put(String username, Set<Team> teams, Person by) {
		if (username.equals(by.username())) {
			throw new AccountRefused("Nobody changes their own account: ask another administrator.");
		}
		boolean known = this.jdbc.sql("select count(*) from staff_member where username = ?")
			.param(username)
			.query(Long.class)
			.single() > 0;
		if (!known) {
			throw new AccountRefused("There is no such account.");
		}
		write(username, teams);
		this.audit.record(AuditAction.ACCOUNT_CHANGED, null,
				Map.of("account", username, "change", "TEAMS", "teams", names(teams)));
	}

	private static String names(Set<Team> teams) {
		return teams.stream().map(Team::name).sorted().collect(Collectors.joining(","));
	}

	void write(String username, Set<Team> teams) {
		this.jdbc.sql("delete from staff_team where username = ?").param(username).update();
		teams.forEach((team) -> this.jdbc.sql("insert into staff_team (username, team) values (?, ?)")
			.params(username, team.name())
			.update());
	}

}
