package org.candour.retention;

import org.springframework.data.repository.Repository;

interface RetentionPeriods extends Repository<RetentionPeriod, String> {

	RetentionPeriod save(RetentionPeriod period);

	boolean existsById(String caseRef);

}
