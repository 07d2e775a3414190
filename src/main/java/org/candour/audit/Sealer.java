package org.candour.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.candour.vault.InstallationKeys;
import org.candour.vault.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what was added to the trail since the last time. A chain that does not go on from
 * its own seal is not sealed again: a seal must not cover up what it is there to show.
 */
@Component
class Sealer {

	private static final Logger log = LoggerFactory.getLogger(Sealer.class);

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final InstallationKeys keys;

	private final Clock clock;

	Sealer(JdbcClient jdbc, InstallationKeys keys, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Seals at most a thousand chains.
	 * @return how many
	 */
	@Scheduled(cron = "15 */5 * * * *")
	@Transactional
	public int run() {
		if (!alone()) {
			return 0;
		}
		Stamp stamp = this.keys.stamp(Seal.KEY);
		List<Seal> newest = newest();
		if (!newest.isEmpty() && !stamp.fits(newest.get(0).content(before(newest)), newest.get(0).stamp())) {
			log.error("The newest seal of the audit trail does not fit: nothing is sealed. Run the command verify.");
			return 0;
		}
		long number = newest.isEmpty() ? 0 : newest.get(0).number();
		byte[] before = newest.isEmpty() ? Seal.NOTHING_BEFORE : newest.get(0).stamp();
		int sealed = 0;
		for (End end : unsealed()) {
			if (goesOn(end)) {
				before = add(++number, end, before, stamp);
				sealed++;
			}
			else {
				log.error("An audit chain does not go on from its seal and is not sealed. Run the command verify.");
			}
		}
		if (sealed > 0) {
			// kept outside the database: a seal taken off the end would be missed by it
			log.info("Audit trail sealed up to seal {}.", number);
		}
		return sealed;
	}

	private boolean alone() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit-seal', 0))")
			.query(Boolean.class)
			.single();
	}

	/** The newest seal and the one before, as far as there are any. */
	private List<Seal> newest() {
		return this.jdbc.sql("select * from audit_seal order by number desc limit 2").query(Seal::of).list();
	}

	private static byte[] before(List<Seal> newest) {
		return (newest.size() == 2) ? newest.get(1).stamp() : Seal.NOTHING_BEFORE;
	}

	private List<End> unsealed() {
		return this.jdbc.sql("""
				select h.chain, h.position, h.hash, s.position as sealed_position, s.hash as sealed_hash
				from audit_head h left join lateral (select position, hash from audit_seal a where a.chain = h.chain
				order by position desc limit 1) s on true
				where h.position > coalesce(s.position, 0) order by h.chain limit ?""")
			.param(AT_ONCE)
			.query(End::of)
			.list();
	}

	private boolean goesOn(End end) {
		byte[] hash = (end.sealedHash() != null) ? end.sealedHash() : Link.NOTHING_BEFORE;
		for (Entry entry : after(end)) {
			hash = entry.link().hash(hash);
			if (!Arrays.equals(hash, entry.hash())) {
				return false;
			}
		}
		return Arrays.equals(hash, end.hash());
	}

	private List<Entry> after(End end) {
		return this.jdbc.sql("""
				select * from audit_trail where chain = ? and position > ? and position <= ? order by position""")
			.params(end.chain(), end.sealedPosition(), end.position())
			.query(Entry::of)
			.list();
	}

	private byte[] add(long number, End end, byte[] before, Stamp stamp) {
		Instant at = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		byte[] made = stamp.of(Seal.content(number, end.chain(), end.position(), end.hash(), at, before));
		this.jdbc
			.sql("insert into audit_seal (number, chain, position, hash, sealed_at, stamp) values (?, ?, ?, ?, ?, ?)")
			.params(number, end.chain(), end.position(), end.hash(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), made)
			.update();
		return made;
	}

	/** Where a chain ends, and where it was last sealed. */
	private record End(String chain, long position, byte[] hash, long sealedPosition, byte[] sealedHash) {

		static End of(ResultSet row, int number) throws SQLException {
			return new End(row.getString("chain"), row.getLong("position"), row.getBytes("hash"),
					row.getLong("sealed_position"), row.getBytes("sealed_hash"));
		}

	}

	private record Entry(Link link, byte[] hash) {

		static Entry of(ResultSet row, int number) throws SQLException {
			return new Entry(Link.of(row), row.getBytes("hash"));
		}

	}

}
