package org.candour.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdviceRecords extends Repository<AdviceRecord, UUID> {

	AdviceRecord save(AdviceRecord record);

	Optional<AdviceRecord> findFirstByCaseRefAndAdviceIsNullOrderByMandatoryDescAskedAtDesc(String caseRef);

	Optional<AdviceRecord> findFirstByCaseRefAndAdviceIsNotNullOrderByAdvisedAtDesc(String caseRef);

	/** Questions of open cases that wait for advice within so many working days. */
	@Query("""
			select record from AdviceRecord record
			where record.advice is null and record.workingDays is not null
			and record.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by record.caseRef, record.askedAt""")
	List<AdviceRecord> findAwaitedInDays();

	List<AdviceRecord> findByCaseRefAndAdviceIsNullAndWorkingDaysIsNotNull(String caseRef);

	boolean existsByCaseRef(String caseRef);

	List<AdviceRecord> findByCaseRefOrderByAskedAtDesc(String caseRef, Limit limit);

}
