package org.candour.complaints;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The complaints on file. */
public interface ComplaintFiles extends Repository<Complaint, String> {

	Optional<Complaint> findById(String caseRef);

	/** Those about another case. */
	List<Complaint> findByOriginalRef(String caseRef, Limit limit);

	Complaint saveAndFlush(Complaint complaint);

}
