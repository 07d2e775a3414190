package org.candour.breaches;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The breaches on record. */
public interface BreachLog extends Repository<Breach, String> {

	Optional<Breach> findById(String caseRef);

	Breach saveAndFlush(Breach breach);

}
