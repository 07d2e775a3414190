package org.candour.cases;

import java.util.List;

import org.springframework.data.repository.Repository;

interface LegClocks extends Repository<LegClock, LegClock.Key> {

	LegClock save(LegClock clock);

	List<LegClock> findByCaseRefOrderByRegime(String caseRef);

	List<LegClock> findAll();

	boolean existsByCaseRef(String caseRef);

}
