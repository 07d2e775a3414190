package org.candour.cases.walls;

import java.util.Optional;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseDisposed;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.staff.Action;
import org.candour.staff.NeedToKnow;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * Answers in the same words, and with the same work, for a case behind a wall, for one of
 * which the person needs to know nothing, and for one that never was.
 */
@Component
class WalledCaseAccess implements CaseAccess {

	private final CaseFiles cases;

	private final Walls walls;

	private final Permissions permissions;

	private final RefusedAccess refused;

	WalledCaseAccess(CaseFiles cases, Walls walls, Permissions permissions, RefusedAccess refused) {
		this.cases = cases;
		this.walls = walls;
		this.permissions = permissions;
		this.refused = refused;
	}

	@Override
	public CaseFile require(String caseRef, Person person) {
		this.refused.mayAsk(person);
		Optional<CaseFile> file = this.cases.findById(caseRef);
		if (!visible(file, caseRef, person)) {
			this.refused.record(caseRef, file, person);
			throw new CaseNotFound();
		}
		if (file.orElseThrow().disposed()) {
			throw new CaseDisposed();
		}
		return file.orElseThrow();
	}

	@Override
	public boolean visible(CaseFile file, Person person) {
		return visible(Optional.of(file), file.reference(), person);
	}

	@Override
	public boolean exists(String caseRef, Person person) {
		return visible(this.cases.findById(caseRef), caseRef, person);
	}

	private boolean visible(Optional<CaseFile> file, String caseRef, Person person) {
		boolean known = file.filter((found) -> !found.walled() && NeedToKnow.all(person)).isPresent();
		// asked of what is not there too: how long the answer takes must not tell
		return (known || this.walls.exists(caseRef, person.username()))
				&& this.permissions.allows(person, Action.READ_CASE);
	}

}
