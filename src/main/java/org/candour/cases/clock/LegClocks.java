package org.candour.cases.clock;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegClocks extends Repository<LegClock, LegClock.Key> {

	LegClock save(LegClock clock);

	List<LegClock> findByCaseRefOrderByRegime(String caseRef);

	List<LegClock> findAll();

	@Query("""
			select leg from LegClock leg
			where leg.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by leg.caseRef, leg.regime""")
	List<LegClock> findOfOpenCases();

	boolean existsByCaseRef(String caseRef);

}
