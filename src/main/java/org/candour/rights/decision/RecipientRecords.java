package org.candour.rights.decision;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RecipientRecords extends Repository<RecipientRecord, UUID> {

	RecipientRecord save(RecipientRecord record);

	List<RecipientRecord> findByCaseRefOrderByEnteredAt(String caseRef);

}
