package org.candour.cases.people;

import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFingerprintRecords extends Repository<CaseFingerprint, UUID> {

	CaseFingerprint save(CaseFingerprint fingerprint);

	@Modifying(flushAutomatically = true)
	@Query("delete from CaseFingerprint f where f.caseRef = :caseRef")
	void removeAllOf(String caseRef);

}
