package org.candour.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MarkRecords extends Repository<MarkRecord, UUID> {

	MarkRecord save(MarkRecord mark);

	List<MarkRecord> findByCaseRefAndIdIn(String caseRef, Collection<UUID> ids);

	List<MarkRecord> findByDocumentAndCaseRefOrderByPageAscSetAtAscIdAsc(UUID document, String caseRef, Limit limit);

	int countByDocument(UUID document);

	@Query("select distinct m.setBy from MarkRecord m where m.caseRef = :caseRef")
	Set<String> setBy(String caseRef);

	@Query("select distinct m.changedBy from MarkRecord m where m.caseRef = :caseRef and m.changedBy is not null")
	Set<String> changedBy(String caseRef);

}
