package org.candour.cases;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ServiceClocks extends Repository<ServiceClock, String> {

	ServiceClock save(ServiceClock clock);

	Optional<ServiceClock> findById(String caseRef);

}
