package org.candour.matching;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Exercises extends Repository<Exercise, String> {

	Optional<Exercise> findById(String caseRef);

	Exercise saveAndFlush(Exercise exercise);

	/** Newest first. */
	@Query("""
			select e from Exercise e, CaseFile c where c.reference = e.caseRef
			order by c.receivedAt desc, c.reference desc""")
	List<Exercise> newest(Limit limit);

}
