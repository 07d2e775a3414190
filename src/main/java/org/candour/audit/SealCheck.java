package org.candour.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.candour.vault.InstallationKeys;
import org.candour.vault.Stamp;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks every seal against the key and against the entry it was put on. */
@Component
class SealCheck {

	private static final int FETCH = 1000;

	private final JdbcTemplate jdbc;

	private final InstallationKeys keys;

	SealCheck(JdbcTemplate jdbc, InstallationKeys keys) {
		this.jdbc = new JdbcTemplate(jdbc.getDataSource());
		this.jdbc.setFetchSize(FETCH);
		this.keys = keys;
	}

	@Transactional(readOnly = true)
	public SealVerdict run() {
		Long seals = this.jdbc.queryForObject("select count(*) from audit_seal", Long.class);
		Walk walk = new Walk(this.keys.existing(Seal.KEY).orElse(null));
		this.jdbc.query("""
				select s.*, t.hash as entry_hash from audit_seal s
				left join audit_trail t on t.chain = s.chain and t.position = s.position order by s.number""",
				walk::visit);
		Long open = this.jdbc.queryForObject("""
				select coalesce(sum(h.position - coalesce((select max(s.position) from audit_seal s
				where s.chain = h.chain), 0)), 0) from audit_head h""", Long.class);
		return new SealVerdict(seals, open, walk.reason);
	}

	private static final class Walk {

		private final Stamp stamp;

		private long number;

		private byte[] before = Seal.NOTHING_BEFORE;

		private String reason;

		Walk(Stamp stamp) {
			this.stamp = stamp;
		}

		void visit(ResultSet row) throws SQLException {
			if (this.reason != null) {
				return;
			}
			Seal seal = Seal.of(row, 0);
			if (seal.number() != this.number + 1) {
				this.reason = "A seal before seal %d is missing.".formatted(seal.number());
			}
			else if (this.stamp == null || !this.stamp.fits(seal.content(this.before), seal.stamp())) {
				this.reason = "Seal %d was altered or made with another key.".formatted(seal.number());
			}
			else if (!Arrays.equals(seal.hash(), row.getBytes("entry_hash"))) {
				this.reason = "Entry %d of a chain is not the one that seal %d was put on: the chain was rewritten."
					.formatted(seal.position(), seal.number());
			}
			this.number = seal.number();
			this.before = seal.stamp();
		}

	}

}
