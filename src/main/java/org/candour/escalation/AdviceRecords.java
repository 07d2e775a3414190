package org.candour.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AdviceRecords extends Repository<AdviceRecord, UUID> {

	AdviceRecord save(AdviceRecord record);

	Optional<AdviceRecord> findFirstByCaseRefAndAdviceIsNullOrderByMandatoryDescAskedAtDesc(String caseRef);

	Optional<AdviceRecord> findFirstByCaseRefAndAdviceIsNotNullOrderByAdvisedAtDesc(String caseRef);

	boolean existsByCaseRef(String caseRef);

	List<AdviceRecord> findByCaseRefOrderByAskedAtDesc(String caseRef, Limit limit);

}
