package org.candour.disclosures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hint that a body has asked for the same before, as a client that lost the answer and
 * sends again under a new key does: the same body, the same power, one of the same
 * people. Nothing is refused or merged by it, since no request may be lost.
 */
@Component
public class SameRequested {

	private static final int MOST = 20;

	private final Parties parties;

	private final JdbcClient jdbc;

	SameRequested(Parties parties, JdbcClient jdbc) {
		this.parties = parties;
		this.jdbc = jdbc;
	}

	/**
	 * References of the body's open requests like this one, newest first, at most 20;
	 * walled ones included, so that the caller must look whether a reader may know of
	 * them.
	 */
	@Transactional(readOnly = true)
	public List<String> as(DisclosureRequest request) {
		Set<String> about = this.parties.of(request.caseRef())
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.flatMap((subject) -> this.parties.casesAbout(subject).stream())
			.filter((other) -> !other.equals(request.caseRef()))
			.collect(Collectors.toSet());
		return about.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select r.case_ref from disclosure_request r join case_file c on c.reference = r.case_ref
						where r.case_ref in (:about) and r.body = :body and r.gateway = :gateway
						and c.closed_at is null and c.disposed_at is null
						order by r.received_at desc, r.case_ref limit\s""" + MOST)
					.param("about", about)
					.param("body", request.body())
					.param("gateway", request.gateway())
					.query(String.class)
					.list();
	}

}
