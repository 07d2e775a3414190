package org.candour.disclosures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface RegisterEntries extends Repository<RegisterEntry, UUID> {

	RegisterEntry save(RegisterEntry entry);

	boolean existsByCaseRefAndKind(String caseRef, EntryKind kind);

	boolean existsByCaseRefAndKindAndTelling(String caseRef, EntryKind kind, String telling);

	Optional<RegisterEntry> findById(UUID id);

	List<RegisterEntry> findByCaseRefOrderByEnteredAt(String caseRef, Limit limit);

}
