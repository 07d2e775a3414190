package org.candour.disclosures.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterEntries extends Repository<RegisterEntry, UUID> {

	RegisterEntry save(RegisterEntry entry);

	boolean existsByCaseRefAndKind(String caseRef, EntryKind kind);

	boolean existsByCaseRefAndKindAndTelling(String caseRef, EntryKind kind, String telling);

	Optional<RegisterEntry> findById(UUID id);

	/** Newest first; of walled cases only what exists for the person. */
	@Query(nativeQuery = true,
			value = "select r.* " + RegisterQuery.FITS
					+ " and (r.entered_at, cast(r.id as text)) < (:before, :beforeId)"
					+ " order by r.entered_at desc, cast(r.id as text) desc limit :most")
	List<RegisterEntry> page(Instant from, Instant until, String body, String gateway, String compulsion,
			String outcome, String kind, boolean own, String me, Instant now, Instant before, String beforeId,
			int most);

	/** How many there are, counted no further than asked. */
	@Query(nativeQuery = true, value = "select count(*) from (select 1 " + RegisterQuery.FITS + " limit :most) counted")
	long count(Instant from, Instant until, String body, String gateway, String compulsion, String outcome, String kind,
			boolean own, String me, Instant now, int most);

	/** Whether somebody did a step in the case. */
	@Query(nativeQuery = true,
			value = "select exists (select 1 from case_step s where s.case_ref = :caseRef and s.person = :person)")
	boolean workedOn(String caseRef, String person);

	List<RegisterEntry> findByCaseRefOrderByEnteredAt(String caseRef, Limit limit);

}
