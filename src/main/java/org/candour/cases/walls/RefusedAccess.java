package org.candour.cases.walls;

import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseReference;
import org.candour.cases.RuleBroken;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when somebody asks for a case that does not exist for them: it stands on
 * the trail, the data protection officer is told if there is a wall, and whoever does it
 * often has to wait. The same statements run whether or not there is such a case.
 */
@Component
public class RefusedAccess {

	private static final String NOWHERE = "";

	private final MissedReferences missed;

	private final AuditTrail audit;

	private final WallNotices notices;

	RefusedAccess(MissedReferences missed, AuditTrail audit, WallNotices notices) {
		this.missed = missed;
		this.audit = audit;
		this.notices = notices;
	}

	/**
	 * Whether the person may ask for a case by its reference now.
	 * @throws RuleBroken if they asked for too many that are not there
	 */
	void mayAsk(Person person) {
		if (this.missed.tooMany(person.username())) {
			throw new RuleBroken("GUESSES", "You asked for many cases that are not there. Wait ten minutes, "
					+ "then open the case from your list of tasks.");
		}
	}

	/**
	 * Records a refusal in a transaction of its own, since the caller's is rolled back.
	 * @param asked what was asked for, whether or not it is a reference
	 * @param file the case that it names, if there is one
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void record(String asked, Optional<CaseFile> file, Person person) {
		AuditAction action = file
			.map((found) -> found.walled() ? AuditAction.CASE_NOT_FOUND_WALL : AuditAction.ACCESS_DENIED)
			.orElse(AuditAction.REFERENCE_NOT_FOUND);
		String caseRef = file.map(CaseFile::reference).orElse(null);
		this.audit.record(action, caseRef, Map.of("person", person.username()));
		this.notices.attempted((caseRef != null) ? caseRef : NOWHERE, WallNotice.Kind.ATTEMPT, person.username());
		if (CaseReference.looksLikeOne(asked) && this.missed.count(person.username())) {
			this.audit.record(AuditAction.REFERENCES_GUESSED, null,
					Map.of("person", person.username(), "times", Integer.toString(MissedReferences.MOST)));
		}
	}

	/**
	 * Records that somebody searched for exactly one case from outside its wall, or for
	 * one that is not there.
	 * @param hidden its reference, or null
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void searched(String hidden, Person person) {
		this.audit.record((hidden != null) ? AuditAction.CASE_NOT_FOUND_WALL : AuditAction.REFERENCE_NOT_FOUND, hidden,
				Map.of("person", person.username(), "by", "search"));
		this.notices.attempted((hidden != null) ? hidden : NOWHERE, WallNotice.Kind.SEARCHED, person.username());
	}

}
