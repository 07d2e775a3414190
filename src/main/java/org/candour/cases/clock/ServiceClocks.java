package org.candour.cases.clock;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceClocks extends Repository<ServiceClock, String> {

	ServiceClock save(ServiceClock clock);

	Optional<ServiceClock> findById(String caseRef);

	@Query("""
			select clock from ServiceClock clock left join fetch clock.pauses
			where clock.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by clock.caseRef""")
	List<ServiceClock> findOfOpenCases();

}
