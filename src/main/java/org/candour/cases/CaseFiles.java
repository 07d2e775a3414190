package org.candour.cases;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The cases on file. Reading one for a person goes through {@link CaseAccess}. */
public interface CaseFiles extends Repository<CaseFile, String> {

	Optional<CaseFile> findById(String reference);

	boolean existsById(String reference);

	CaseFile save(CaseFile file);

	/** The cases behind one wall. */
	List<CaseFile> findByWall(String wall);

}
