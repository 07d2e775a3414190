package org.candour.disclosures.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, UUID> {

	/** Written at once, so that a second open one of a case is noticed. */
	Correction saveAndFlush(Correction correction);

	Optional<Correction> findByIdAndCaseRef(UUID id, String caseRef);

	Optional<Correction> findFirstByCaseRefAndReceiptedAtIsNull(String caseRef);

	List<Correction> findByCaseRefOrderByBegunAt(String caseRef, Limit limit);

}
