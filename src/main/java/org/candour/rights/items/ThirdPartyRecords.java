package org.candour.rights.items;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ThirdPartyRecords extends Repository<ThirdPartyRecord, UUID> {

	ThirdPartyRecord save(ThirdPartyRecord record);

	List<ThirdPartyRecord> findByCaseRefOrderByTestedAt(String caseRef);

	void deleteByIdAndItemId(UUID id, UUID itemId);

}
