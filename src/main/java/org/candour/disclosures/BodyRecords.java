package org.candour.disclosures;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BodyRecords extends Repository<BodyRecord, String> {

	BodyRecord saveAndFlush(BodyRecord body);

	Optional<BodyRecord> findById(String id);

	List<BodyRecord> findAllByOrderByName(Limit limit);

}
