package org.candour.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.candour.cases.walls.WallRule;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Exercises extends Repository<Exercise, String> {

	Optional<Exercise> findById(String caseRef);

	Exercise saveAndFlush(Exercise exercise);

	/** The newest that exist for a person, at most 50. */
	@Query(nativeQuery = true,
			value = "select e.* from match_exercise e join case_file c on c.reference = e.case_ref where "
					+ WallRule.CASE_EXISTS + " order by c.received_at desc, c.reference desc limit 50")
	List<Exercise> newest(String me, Instant now);

}
