package org.candour.cases;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases about the same people as another one, or linked to it, walled ones included. They
 * are found by fingerprints; nobody's data is opened.
 */
@Component
public class RelatedCases {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	RelatedCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Them, open ones first, at most 200. */
	@Transactional(readOnly = true)
	public List<Related> of(String caseRef) {
		return this.jdbc.sql("""
				select c.reference, c.lifecycle, c.closed_at is null as open from case_file c
				where c.reference <> :ref and c.disposed_at is null and c.reference in (
				  select o.case_ref from case_party p join case_party o on o.name_index = p.name_index
				  where p.case_ref = :ref and p.role = 'SUBJECT' and o.role = 'SUBJECT'
				    and (o.birth_index is null or p.birth_index is null or o.birth_index = p.birth_index)
				  union all select other_ref from case_link where one_ref = :ref
				  union all select one_ref from case_link where other_ref = :ref)
				order by c.closed_at is null desc, c.reference limit\s""" + MOST)
			.param("ref", caseRef)
			.query(Related.class)
			.list();
	}

	/**
	 * A related case.
	 *
	 * @param lifecycle id of its process
	 * @param open whether it is not closed
	 */
	public record Related(String reference, String lifecycle, boolean open) {
	}

}
