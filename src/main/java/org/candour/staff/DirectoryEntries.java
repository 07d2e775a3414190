package org.candour.staff;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectoryEntries extends Repository<DirectoryEntry, UUID> {

	DirectoryEntry save(DirectoryEntry entry);

	long count();

	@Modifying
	@Query("delete from DirectoryEntry")
	void removeAll();

	@Query("""
			select e from DirectoryEntry e where e.nameKey in :names or e.nameFolded in :names
			or e.surnameBorn in :surnames or e.surnameFolded in :surnames""")
	List<DirectoryEntry> find(Collection<byte[]> names, Collection<byte[]> surnames, Limit limit);

}
