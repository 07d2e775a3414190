package org.candour.notices;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what people are told, on file: each of one thing once. */
@Component
class Notices {

	/** Looked at for one mail; what goes beyond comes with the next. */
	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	Notices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Puts a notice down for those who want to hear of it and have not heard yet. */
	void add(Collection<String> usernames, Notice notice, Instant at) {
		if (usernames.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into staff_notice (username, task, kind, case_ref, noticed_at)
				select u.username, :task, :kind, :ref, :at from unnest(:usernames::text[]) as u (username)
				where not exists (select 1 from notice_preference p where p.username = u.username and p.way = 'NONE')
				order by u.username on conflict do nothing""")
			.param("task", notice.task())
			.param("kind", notice.kind().name())
			.param("ref", notice.caseRef())
			.param("at", Timestamp.from(at))
			.param("usernames", array(usernames))
			.update();
	}

	/** Which of these tasks some people were noticed of in this way already. */
	Set<String> known(Kind kind, Collection<String> tasks) {
		return new TreeSet<>(this.jdbc
			.sql("select distinct task from staff_notice where kind = :kind and task = any(:tasks::text[])")
			.param("kind", kind.name())
			.param("tasks", array(tasks))
			.query(String.class)
			.list());
	}

	/** Of what somebody has not been told, the newest first. */
	List<Notice> untold(String username) {
		return this.jdbc
			.sql("select task, kind, case_ref from staff_notice where username = ? and told_at is null"
					+ " order by noticed_at desc, task limit " + AT_ONCE)
			.param(username)
			.query((row, number) -> new Notice(row.getString(1), Kind.valueOf(row.getString(2)), row.getString(3)))
			.list();
	}

	void told(String username, Notice notice, Instant at) {
		this.jdbc.sql("update staff_notice set told_at = ? where username = ? and task = ? and kind = ?")
			.params(Timestamp.from(at), username, notice.task(), notice.kind().name())
			.update();
	}

	/** Forgets what is no news any more; it may become news again. */
	void moot(String username, Notice notice) {
		this.jdbc.sql("delete from staff_notice where username = ? and task = ? and kind = ?")
			.params(username, notice.task(), notice.kind().name())
			.update();
	}

	void forgetUntold(String username) {
		this.jdbc.sql("delete from staff_notice where username = ? and told_at is null").param(username).update();
	}

	/** How many mails somebody got since a moment. */
	int mailsSince(String username, Instant since) {
		return this.jdbc.sql("select count(distinct told_at) from staff_notice where username = ? and told_at > ?")
			.params(username, Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

	/** Those of whom something waits and who want to hear in this way, at most 1000. */
	List<String> waiting(Way way) {
		return this.jdbc.sql("""
				select distinct n.username from staff_notice n left join notice_preference p on p.username = n.username
				where n.told_at is null and coalesce(p.way, 'DIGEST') = ? order by n.username limit 1000""")
			.param(way.name())
			.query(String.class)
			.list();
	}

	/** Lets one transaction at a time write to somebody. */
	void lock(String username) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", "notices:" + username)
			.query((row, number) -> true)
			.single();
	}

	/** Forgets what is older. */
	void forget(Instant before) {
		this.jdbc.sql("delete from staff_notice where noticed_at < ?").param(Timestamp.from(before)).update();
	}

	private static String[] array(Collection<String> texts) {
		return texts.toArray(String[]::new);
	}

}
