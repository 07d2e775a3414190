package org.candour.cases.writing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface MessageRecords extends Repository<MessageRecord, UUID> {

	MessageRecord save(MessageRecord message);

	List<MessageRecord> findByCaseRefOrderBySentAt(String caseRef, Limit limit);

	int countByCaseRef(String caseRef);

}
