package org.candour.engine.people;

import java.util.Collection;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the engine's identity tables, which the engine itself may only read: a user is a
 * name and groups, with no password and no address.
 */
@Component
class EngineIdentities {

	private final JdbcTemplate jdbc;

	EngineIdentities(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void user(String username, String displayName, Collection<String> groups) {
		int gap = displayName.lastIndexOf(' ');
		String first = (gap < 0) ? "" : displayName.substring(0, gap);
		this.jdbc.update("""
				insert into act_id_user (id_, rev_, first_, last_) values (?, 1, ?, ?)
				on conflict (id_) do update set rev_ = act_id_user.rev_ + 1, first_ = excluded.first_,
				last_ = excluded.last_, email_ = null, pwd_ = null, salt_ = null
				""", username, first, displayName.substring(gap + 1));
		memberships(username, groups);
	}

	void memberships(String username, Collection<String> groups) {
		this.jdbc.update("delete from act_id_membership where user_id_ = ?", username);
		groups.forEach(this::group);
		groups.forEach((group) -> this.jdbc.update("insert into act_id_membership (user_id_, group_id_) values (?, ?)",
				username, group));
	}

	void group(String group) {
		this.jdbc.update("""
				insert into act_id_group (id_, rev_, name_, type_) values (?, 1, ?, 'WORKFLOW')
				on conflict (id_) do nothing
				""", group, name(group));
	}

	private static String name(String group) {
		String words = group.replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
