package org.candour.complaints;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The complaints on file. */
public interface ComplaintFiles extends Repository<Complaint, String> {

	Optional<Complaint> findById(String caseRef);

	/** Those about another case. */
	List<Complaint> findByOriginalRef(String caseRef, Limit limit);

	@Query("""
			select complaint from Complaint complaint
			where complaint.caseRef in (select file.reference from CaseFile file where file.closedAt is null)
			order by complaint.caseRef""")
	List<Complaint> findOfOpenCases();

	Complaint saveAndFlush(Complaint complaint);

}
