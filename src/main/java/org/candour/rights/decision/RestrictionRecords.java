package org.candour.rights.decision;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RestrictionRecords extends Repository<Restriction, UUID> {

	Restriction save(Restriction restriction);

	List<Restriction> findByCaseRefOrderByOpenedAt(String caseRef);

	List<Restriction> findByCaseRefAndEndedAtIsNullOrderByReviewOn(String caseRef);

}
