package org.candour.cases.walls;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in and out of the wall around a case, and takes it down. Whatever is done
 * holds for all cases behind the same wall. Every method throws {@link CaseNotFound} if
 * the case does not exist for the person, and {@link RuleBroken} if the role does not
 * allow it or there is no wall.
 */
@Component
@Transactional
public class ChangeWall {

	private final CaseAccess access;

	private final CaseFiles cases;

	private final Walls walls;

	private final WallDiary diary;

	private final WallNotices notices;

	private final StaffDirectory staff;

	private final Permissions permissions;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	ChangeWall(CaseAccess access, CaseFiles cases, Walls walls, WallDiary diary, WallNotices notices,
			StaffDirectory staff, Permissions permissions, @Lazy Workflow workflow, AuditTrail audit, Clock clock) {
		this.access = access;
		this.cases = cases;
		this.walls = walls;
		this.diary = diary;
		this.notices = notices;
		this.staff = staff;
		this.permissions = permissions;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
	}

	/** Lets another person in. */
	public void admit(String caseRef, String username, String reason, Person by) {
		CaseFile file = require(caseRef, by, Action.CHANGE_WALL);
		Wall wall = wall(file);
		Person admitted = known(username);
		if (admitted.is(Role.ADMINISTRATOR)) {
			throw new RuleBroken("SD6", "An administrator of the system does not work on cases.");
		}
		wall.admit(username);
		changed(file, wall, WallChange.ADMITTED, username, by, reason);
	}

	/** Lets somebody in no longer, and takes back the steps that person had taken. */
	public void dismiss(String caseRef, String username, String reason, Person by) {
		CaseFile file = require(caseRef, by, Action.CHANGE_WALL);
		Wall wall = wall(file);
		boolean officer = this.staff.person(username)
			.filter((person) -> person.is(Role.DPO) || person.is(Role.DEPUTY_DPO))
			.isPresent();
		if (officer) {
			// section 8.2: the officer may open any case, walls too, unless recused
			throw new RuleBroken("DPO", "A data protection officer stays inside, unless linked to the case.");
		}
		wall.dismiss(username);
		changed(file, wall, WallChange.DISMISSED, username, by, reason);
	}

	/** SD7: keeps out for good who turns out to be linked to the case, an officer too. */
	public void keepOut(String caseRef, String username, String reason, Person by) {
		CaseFile file = require(caseRef, by, Action.CHANGE_WALL);
		Wall wall = wall(file);
		known(username);
		wall.keepOut(username);
		changed(file, wall, WallChange.EXCLUDED, username, by, reason);
	}

	/** Takes the wall down: everybody with a role on cases may know of them again. */
	public void lower(String caseRef, String reason, Person by) {
		CaseFile file = require(caseRef, by, Action.LOWER_WALL);
		Wall wall = wall(file);
		Reason why = new Reason(reason);
		wall.lower(this.clock.instant());
		this.walls.changed(caseRef, wall);
		for (CaseFile behind : this.cases.findByWall(wall.getId())) {
			behind.moveBehind(null);
			this.cases.save(behind);
			this.workflow.wall(behind.reference(), null, null);
			this.diary.write(behind.reference(), wall.getId(), WallChange.LOWERED, null, by.username(), why);
			this.audit.record(AuditAction.WALL_LOWERED, behind.reference(), Map.of());
		}
	}

	/** What happened to the wall, for those who may change it; the caller audits. */
	@Transactional(readOnly = true)
	public List<WallEntry> history(CaseFile file, Person person) {
		return this.permissions.allows(person, Action.CHANGE_WALL) ? this.diary.of(file.reference()) : List.of();
	}

	private void changed(CaseFile file, Wall wall, WallChange change, String username, Person by, String reason) {
		Reason why = new Reason(reason);
		this.walls.changed(file.reference(), wall);
		for (CaseFile behind : this.cases.findByWall(wall.getId())) {
			this.workflow.wall(behind.reference(), wall.getId(), this.walls.inside(wall.getId()));
			this.diary.write(behind.reference(), wall.getId(), change, username, by.username(), why);
			this.notices.tell(behind.reference(), WallNotice.Kind.CHANGED, by.username());
			this.audit.record(AuditAction.WALL_CHANGED, behind.reference(),
					Map.of("change", change.name(), "person", username));
		}
	}

	private CaseFile require(String caseRef, Person person, Action action) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, action)) {
			throw new RuleBroken("ROLE", "Your role does not allow this with a wall.");
		}
		return file;
	}

	private Wall wall(CaseFile file) {
		return this.walls.around(file).orElseThrow(() -> new RuleBroken("WALL", "There is no wall around this case."));
	}

	private Person known(String username) {
		return this.staff.person(username)
			.orElseThrow(() -> new RuleBroken("WALL", "There is no such member of staff."));
	}

}
