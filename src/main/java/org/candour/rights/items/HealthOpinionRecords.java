package org.candour.rights.items;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface HealthOpinionRecords extends Repository<HealthOpinionRecord, UUID> {

	HealthOpinionRecord save(HealthOpinionRecord record);

	List<HealthOpinionRecord> findByCaseRefOrderByGivenOnDescRecordedAtDesc(String caseRef);

}
