package org.candour.staff;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface DirectoryEntries extends Repository<DirectoryEntry, UUID> {

	DirectoryEntry save(DirectoryEntry entry);

	List<DirectoryEntry> findByNormalName(String normalName, Limit limit);

}
