package org.candour.disclosures.api;

import java.time.Instant;
import java.util.List;

import org.candour.disclosures.DisclosureRequest;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists of requests, read without opening a single form. */
interface RequestLines extends Repository<DisclosureRequest, String> {

	/**
	 * A page of one body's requests, newest first, starting after a known one.
	 * @param state name of a state, or null for all
	 * @param from earliest receipt
	 * @param to receipt before this
	 * @param before receipt of the last request of the page before; the far future at
	 * first
	 * @param beforeRef reference of that request; an empty string at first
	 */
	@Query("""
			select new org.candour.disclosures.api.RequestLine(r.caseRef, c.state, r.cited.gateway, r.receivedAt)
			from DisclosureRequest r join CaseFile c on c.reference = r.caseRef
			where r.body = :body and (:state is null or c.state = :state)
			and r.receivedAt >= :from and r.receivedAt < :to
			and (r.receivedAt < :before or (r.receivedAt = :before and r.caseRef > :beforeRef))
			order by r.receivedAt desc, r.caseRef""")
	List<RequestLine> page(String body, String state, Instant from, Instant to, Instant before, String beforeRef,
			Limit limit);

}
