package org.candour.retention;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RetentionPeriods extends Repository<RetentionPeriod, String> {

	RetentionPeriod save(RetentionPeriod period);

	Optional<RetentionPeriod> findById(String caseRef);

	boolean existsById(String caseRef);

}
