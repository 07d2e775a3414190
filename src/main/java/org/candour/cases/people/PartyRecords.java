package org.candour.cases.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartyRecords extends Repository<PartyRecord, UUID> {

	PartyRecord save(PartyRecord party);

	List<PartyRecord> findByCaseRef(String caseRef);

	@Modifying(flushAutomatically = true)
	@Query("delete from PartyRecord p where p.caseRef = :caseRef")
	void removeAllOf(String caseRef);

	@Modifying(flushAutomatically = true)
	@Query("update PartyRecord p set p.nameIndex = :nameIndex, p.folding = :folding where p.id = :id")
	void fold(UUID id, byte[] nameIndex, int folding);

	@Query("""
			select distinct p.caseRef from PartyRecord p, CaseFingerprint f
			where p.role = org.candour.cases.PartyRole.SUBJECT and f.caseRef = p.caseRef
			and f.field = org.candour.vault.IndexedField.NAME and f.fingerprint in :names
			and (p.birthIndex is null or :birth is null or p.birthIndex = :birth) order by p.caseRef limit 50""")
	List<String> casesAbout(Collection<byte[]> names, byte[] birth);

}
