package org.candour.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told. Who never said so gets the digest. */
@Component
class Preferences {

	private final JdbcClient jdbc;

	private final Notices notices;

	private final AuditTrail audit;

	private final Clock clock;

	Preferences(JdbcClient jdbc, Notices notices, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Way of(String username) {
		return this.jdbc.sql("select way from notice_preference where username = ?")
			.param(username)
			.query(String.class)
			.optional()
			.map(Way::valueOf)
			.orElse(Way.DIGEST);
	}

	/** Those of these people who want to be told in a way, in order of their names. */
	@Transactional(readOnly = true)
	public List<String> wanting(Way way, Collection<String> usernames) {
		return this.jdbc.sql("""
				select u.username from unnest(?::text[]) as u (username)
				left join notice_preference p on p.username = u.username
				where coalesce(p.way, 'DIGEST') = ? order by u.username""")
			.params(usernames.toArray(String[]::new), way.name())
			.query(String.class)
			.list();
	}

	/** Keeps a preference. Who wants to hear nothing is not told later of what was. */
	@Transactional
	public void keep(String username, Way way) {
		this.jdbc.sql("""
				insert into notice_preference (username, way, changed_at) values (?, ?, ?)
				on conflict (username) do update set way = excluded.way, changed_at = excluded.changed_at""")
			.params(username, way.name(), Timestamp.from(this.clock.instant()))
			.update();
		if (way == Way.NONE) {
			this.notices.forgetUntold(username);
		}
		this.audit.record(AuditAction.PREFERENCE_KEPT, null, Map.of("notices", way.name()));
	}

}
