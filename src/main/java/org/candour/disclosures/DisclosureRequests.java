package org.candour.disclosures;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The disclosure requests on file. */
public interface DisclosureRequests extends Repository<DisclosureRequest, String> {

	DisclosureRequest save(DisclosureRequest request);

	Optional<DisclosureRequest> findById(String caseRef);

	Optional<DisclosureRequest> findByCaseRefAndBody(String caseRef, String body);

}
