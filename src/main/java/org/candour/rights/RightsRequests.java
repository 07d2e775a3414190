package org.candour.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The rights requests on file. */
public interface RightsRequests extends Repository<RightsRequest, String> {

	Optional<RightsRequest> findById(String caseRef);

	RightsRequest save(RightsRequest request);

	/** The cases that came in together. */
	List<RightsRequest> findBySubmissionOrderByCaseRef(UUID submission);

	List<RightsRequest> findByCaseRefInAndRight(List<String> caseRefs, String right);

}
