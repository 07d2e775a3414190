package org.candour.disclosures;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface BodyRecords extends Repository<BodyRecord, String> {

	BodyRecord saveAndFlush(BodyRecord body);

	Optional<BodyRecord> findById(String id);

}
