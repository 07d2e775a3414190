package org.candour.cases.clock;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceDeadlines extends Repository<ServiceDeadline, String> {

	ServiceDeadline save(ServiceDeadline clock);

	Optional<ServiceDeadline> findById(String caseRef);

	@Query("""
			select clock from ServiceDeadline clock left join fetch clock.pauses
			where clock.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by clock.caseRef""")
	List<ServiceDeadline> findOfOpenCases();

}
