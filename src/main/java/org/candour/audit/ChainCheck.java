package org.candour.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks every chain of the trail and recomputes every hash, without holding rows in
 * memory.
 */
@Component
public class ChainCheck {

	private static final int FETCH = 1000;

	private final JdbcTemplate jdbc;

	ChainCheck(JdbcTemplate jdbc) {
		this.jdbc = new JdbcTemplate(jdbc.getDataSource());
		this.jdbc.setFetchSize(FETCH);
	}

	@Transactional(readOnly = true)
	public ChainVerdict run() {
		Walk walk = new Walk();
		this.jdbc.query("""
				select t.id, t.chain, t.position, t.at, t.actor, t.action, t.case_ref, t.facts, t.hash,
				h.position as head_position, h.hash as head_hash
				from audit_trail t left join audit_head h on h.chain = t.chain
				order by t.chain, t.position""", walk::visit);
		walk.finishChain();
		if (walk.reason == null) {
			missingChains(walk);
		}
		return new ChainVerdict(walk.rows, walk.badRow, walk.reason);
	}

	private void missingChains(Walk walk) {
		Long lost = this.jdbc.queryForObject("""
				select count(*) from audit_head h where h.position > 0
				and not exists (select 1 from audit_trail t where t.chain = h.chain)""", Long.class);
		if (lost != null && lost > 0) {
			walk.reason = "%d chains are missing as a whole.".formatted(lost);
		}
	}

	/** One pass over the trail, chain by chain. */
	private static final class Walk {

		private long rows;

		private Long badRow;

		private String reason;

		private String chain;

		private long position;

		private byte[] hash;

		private long headPosition;

		private byte[] headHash;

		private long lastId;

		void visit(ResultSet row) throws SQLException {
			if (this.reason != null) {
				return;
			}
			if (!row.getString("chain").equals(this.chain)) {
				finishChain();
				if (this.reason != null) {
					return;
				}
				begin(row);
			}
			check(row);
		}

		private void begin(ResultSet row) throws SQLException {
			this.chain = row.getString("chain");
			this.position = 0;
			this.hash = Link.NOTHING_BEFORE;
			this.headPosition = row.getLong("head_position");
			this.headHash = row.getBytes("head_hash");
		}

		private void check(ResultSet row) throws SQLException {
			this.rows++;
			this.lastId = row.getLong("id");
			Link link = Link.of(row);
			if (link.position() != this.position + 1) {
				bad(this.lastId, "An entry before this one is missing.");
			}
			else if (!Arrays.equals(link.hash(this.hash), row.getBytes("hash"))) {
				bad(this.lastId, "This entry was altered.");
			}
			this.position = link.position();
			this.hash = row.getBytes("hash");
		}

		void finishChain() {
			if (this.chain == null || this.reason != null) {
				return;
			}
			if (this.headPosition != this.position || !Arrays.equals(this.headHash, this.hash)) {
				bad(this.lastId, "Entries after this one are missing.");
			}
		}

		private void bad(long id, String why) {
			this.badRow = id;
			this.reason = why;
		}

	}

}
