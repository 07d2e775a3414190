package org.candour.rights.items;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RightsItems extends Repository<RightsItem, UUID> {

	RightsItem save(RightsItem item);

	Optional<RightsItem> findByIdAndCaseRef(UUID id, String caseRef);

	List<RightsItem> findByCaseRefOrderByNumber(String caseRef);

	int countByCaseRef(String caseRef);

}
