package org.candour.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The accounts and the council's directory in the database. */
@Component
class StoredStaffDirectory implements StaffDirectory {

	private static final Limit MOST = Limit.of(100);

	private final StaffMembers members;

	private final DirectoryEntries directory;

	StoredStaffDirectory(StaffMembers members, DirectoryEntries directory) {
		this.members = members;
		this.directory = directory;
	}

	@Override
	public Optional<Person> person(String username) {
		return this.members.findById(username).filter(StaffMember::enabled).map(StaffMember::person);
	}

	@Override
	public List<Person> withRole(Role role) {
		return this.members.withRole(role).stream().map(StaffMember::person).toList();
	}

	@Override
	public List<DirectoryMatch> match(String fullName, LocalDate dateOfBirth) {
		return this.directory.findByNormalName(DirectoryEntry.normal(fullName), MOST)
			.stream()
			.filter((entry) -> entry.couldBeBornOn(dateOfBirth))
			.map(DirectoryEntry::match)
			.toList();
	}

}
