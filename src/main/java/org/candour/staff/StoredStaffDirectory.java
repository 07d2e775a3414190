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

	private static final byte[] NOBODY = new byte[0];

	private final DirectoryEntries directory;

	private final DirectoryKeys keys;

	StoredStaffDirectory(StaffMembers members, DirectoryEntries directory, DirectoryKeys keys) {
		this.members = members;
		this.directory = directory;
		this.keys = keys;
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
	public Optional<String> email(String username) {
		return this.members.findById(username).filter(StaffMember::enabled).map(StaffMember::email);
	}

	@Override
	public List<Person> everybody() {
		return this.members.findAllByOrderByUsername()
			.stream()
			.filter((member) -> member.enabled())
			.map(StaffMember::person)
			.filter((person) -> !person.roles().isEmpty() && !person.is(Role.ADMINISTRATOR))
			.toList();
	}

	@Override
	public List<DirectoryMatch> match(String fullName, LocalDate dateOfBirth) {
		List<byte[]> surnames = (dateOfBirth != null) ? List.of(this.keys.surnameBorn(fullName, dateOfBirth),
				this.keys.foldedSurnameBorn(fullName, dateOfBirth)) : List.of(NOBODY);
		return this.directory.find(this.keys.names(fullName), surnames, MOST)
			.stream()
			.filter((entry) -> entry.couldBe(this.keys, dateOfBirth))
			.map(DirectoryEntry::match)
			.toList();
	}

}
