package org.candour.complaints;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The regulator cases on file. */
public interface RegulatorCases extends Repository<RegulatorCase, String> {

	Optional<RegulatorCase> findById(String caseRef);

	RegulatorCase saveAndFlush(RegulatorCase regulatorCase);

}
