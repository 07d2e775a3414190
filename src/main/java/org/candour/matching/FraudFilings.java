package org.candour.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.candour.cases.walls.WallRule;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FraudFilings extends Repository<Filing, String> {

	Optional<Filing> findById(String caseRef);

	Filing saveAndFlush(Filing filing);

	/** The newest that exist for a person. */
	@Query(nativeQuery = true,
			value = "select f.* from fraud_filing f join case_file c on c.reference = f.case_ref where "
					+ WallRule.CASE_EXISTS + " order by c.received_at desc, c.reference desc limit 50")
	List<Filing> newest(String me, Instant now);

}
