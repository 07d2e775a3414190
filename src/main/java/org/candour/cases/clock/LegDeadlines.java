package org.candour.cases.clock;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegDeadlines extends Repository<LegDeadline, LegDeadline.Key> {

	LegDeadline save(LegDeadline clock);

	List<LegDeadline> findByCaseRefOrderByRegime(String caseRef);

	List<LegDeadline> findAll();

	@Query("""
			select leg from LegDeadline leg
			where leg.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by leg.caseRef, leg.regime""")
	List<LegDeadline> findOfOpenCases();

	boolean existsByCaseRef(String caseRef);

}
