package org.candour.retention;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface LegalHolds extends Repository<LegalHold, UUID> {

	LegalHold save(LegalHold hold);

	List<LegalHold> findByCaseRefAndLiftedAtIsNull(String caseRef);

	List<LegalHold> findByCaseRefInAndLiftedAtIsNull(Collection<String> caseRefs);

	boolean existsByCaseRefAndReasonAndLiftedAtIsNull(String caseRef, HoldReason reason);

}
