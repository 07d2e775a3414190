package org.candour.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The disclosure requests on file. */
public interface DisclosureRequests extends Repository<DisclosureRequest, String> {

	DisclosureRequest save(DisclosureRequest request);

	Optional<DisclosureRequest> findById(String caseRef);

	Optional<DisclosureRequest> findByCaseRefAndBody(String caseRef, String body);

	/**
	 * A page of one body's requests, newest first, starting after a known one.
	 * @param state name of a {@link DisclosureState}, or null for all
	 * @param before receipt of the last request of the page before; the far future at
	 * first
	 * @param beforeRef reference of that request; an empty string at first
	 */
	@Query("""
			select r from DisclosureRequest r join CaseFile c on c.reference = r.caseRef
			where r.body = :body and (:state is null or c.state = :state)
			and r.receivedAt >= :from and r.receivedAt < :to
			and (r.receivedAt < :before or (r.receivedAt = :before and r.caseRef > :beforeRef))
			order by r.receivedAt desc, r.caseRef""")
	List<DisclosureRequest> page(String body, String state, Instant from, Instant to, Instant before, String beforeRef,
			Limit limit);

}
