package org.candour.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRecords extends Repository<DocumentRecord, UUID> {

	DocumentRecord save(DocumentRecord document);

	DocumentRecord saveAndFlush(DocumentRecord document);

	Optional<DocumentRecord> findByIdAndCaseRef(UUID id, String caseRef);

	List<DocumentRecord> findByCaseRefOrderByPlace(String caseRef, Limit limit);

	/**
	 * What searches found, the redacted copies of it that stand, and what is to leave
	 * whole.
	 */
	@Query("select d from DocumentRecord d where d.caseRef = :caseRef and d.supersededAt is null"
			+ " and d.origin in (org.candour.documents.Origin.SEARCH, org.candour.documents.Origin.REDACTION,"
			+ " org.candour.documents.Origin.RELEASE_COPY)" + " order by d.place")
	List<DocumentRecord> standing(String caseRef);

	List<DocumentRecord> findByCaseRefAndIdIn(String caseRef, Collection<UUID> ids);

	/** Files that no scanner has seen, those it failed with last. */
	@Query("select d.id from DocumentRecord d where d.scan = org.candour.documents.ScanVerdict.UNSCANNED"
			+ " order by d.scanAttempts, d.addedAt, d.id")
	List<UUID> waiting(Limit limit);

	/**
	 * The file for one who works on it alone; nothing if another does, or it was seen.
	 */
	@Query(nativeQuery = true,
			value = "select * from document where id = :id and scan = 'UNSCANNED' for update skip locked")
	Optional<DocumentRecord> lockWaiting(UUID id);

	int countByCaseRefAndOriginNotIn(String caseRef, Collection<Origin> origins);

	Optional<DocumentRecord> findByRedactionOfAndSupersededAtIsNull(UUID original);

	/** Whether these bytes are a file of the case, other than the one named. */
	boolean existsByCaseRefAndSha256AndSupersededAtIsNullAndIdNot(String caseRef, String sha256, UUID id);

	@Query("select distinct d.caseRef from DocumentRecord d where d.origin = :origin order by d.caseRef")
	List<String> casesWith(Origin origin);

	int deleteByCaseRefAndOrigin(String caseRef, Origin origin);

}
