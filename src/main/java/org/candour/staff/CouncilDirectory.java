package org.candour.staff;

import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Employees, councillors and chief officers, against whom every subject is checked for a
 * wall. Replaced as a whole by what the personnel system exports.
 */
@Component
public class CouncilDirectory {

	private final DirectoryEntries entries;

	private final DirectoryKeys keys;

	private final AuditTrail audit;

	CouncilDirectory(DirectoryEntries entries, DirectoryKeys keys, AuditTrail audit) {
		this.entries = entries;
		this.keys = keys;
		this.audit = audit;
	}

	@Transactional
	public void replace(List<DirectoryPerson> people) {
		this.entries.removeAll();
		people.forEach((person) -> this.entries.save(new DirectoryEntry(this.keys, person)));
		this.audit.record(AuditAction.ACCOUNT_CHANGED, null,
				Map.of("change", "DIRECTORY-REPLACED", "people", Integer.toString(people.size())));
	}

	@Transactional(readOnly = true)
	public long size() {
		return this.entries.count();
	}

}
