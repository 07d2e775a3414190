package org.candour.matching;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Leads extends Repository<Lead, UUID> {

	Optional<Lead> findById(UUID id);

	Lead saveAndFlush(Lead lead);

}
