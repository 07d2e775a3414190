package org.candour.cases;

import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in the same words for a walled case and for one that never was. The attempt at
 * a walled case stands in the audit trail, and the data protection officer is told.
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
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!visible(file, person)) {
			this.refused.record(file, person);
			throw new CaseNotFound();
		}
		if (file.disposed()) {
			throw new CaseDisposed();
		}
		return file;
	}

	@Override
	public boolean visible(CaseFile file, Person person) {
		return this.permissions.allows(person, Action.READ_CASE)
				&& (!file.walled() || this.walls.opensFor(file.wall(), person.username()));
	}

	@Override
	public boolean exists(String caseRef, Person person) {
		return this.cases.findById(caseRef).filter((file) -> visible(file, person)).isPresent();
	}

	/**
	 * Records a refusal in a transaction of its own, since the caller's is rolled back.
	 */
	@Component
	static class RefusedAccess {

		private final AuditTrail audit;

		private final WallNotices notices;

		RefusedAccess(AuditTrail audit, WallNotices notices) {
			this.audit = audit;
			this.notices = notices;
		}

		@Transactional(propagation = Propagation.REQUIRES_NEW)
		public void record(CaseFile file, Person person) {
			AuditAction action = file.walled() ? AuditAction.CASE_NOT_FOUND_WALL : AuditAction.ACCESS_DENIED;
			this.audit.record(action, file.reference(), Map.of("person", person.username()));
			if (file.walled()) {
				this.notices.tell(file.reference(), WallNotice.Kind.ATTEMPT, person.username());
			}
		}

	}

}
