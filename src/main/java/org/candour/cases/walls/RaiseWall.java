package org.candour.cases.walls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.LinkedCases;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.cases.people.Parties;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds a wall around a case that is already running. From then on the case, what runs
 * for it, what ran and the cases linked to it exist for those inside only.
 */
@Component
public class RaiseWall {

	private static final String SYSTEM = "system";

	private final CaseAccess access;

	private final CaseFiles cases;

	private final Walls walls;

	private final WallDiary diary;

	private final WallNotices notices;

	private final LinkedCases linked;

	private final Parties parties;

	private final StaffDirectory staff;

	private final Permissions permissions;

	private final Workflow workflow;

	private final AuditTrail audit;

	RaiseWall(CaseAccess access, CaseFiles cases, Walls walls, WallDiary diary, WallNotices notices, LinkedCases linked,
			Parties parties, StaffDirectory staff, Permissions permissions, @Lazy Workflow workflow, AuditTrail audit) {
		this.access = access;
		this.cases = cases;
		this.walls = walls;
		this.diary = diary;
		this.notices = notices;
		this.linked = linked;
		this.parties = parties;
		this.staff = staff;
		this.permissions = permissions;
		this.workflow = workflow;
		this.audit = audit;
	}

	/**
	 * Builds the wall.
	 * @throws CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it, there is a wall already, or the
	 * people named do not make such a wall
	 */
	@Transactional
	public void raise(String caseRef, WallRequest request, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.RAISE_WALL)) {
			throw new RuleBroken("ROLE", "Your role does not allow building a wall.");
		}
		if (file.walled()) {
			throw new RuleBroken("WALL", "There is a wall around this case already.");
		}
		if (request.kind() == null) {
			throw new RuleBroken("WALL", "Choose the kind of wall.");
		}
		Reason reason = new Reason(request.reason());
		WallPlan plan = plan(caseRef, request, person);
		encloseAll(file, plan, person.username(), reason);
	}

	/**
	 * Builds the wall that the directory asks for, now that more is known of the people
	 * in a case; nothing happens where there is one, or none is needed.
	 */
	@Transactional
	public void raiseWhereNeeded(String caseRef) {
		CaseFile file = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!file.walled()) {
			this.walls.neededFor(subjects(caseRef))
				.ifPresent((plan) -> encloseAll(file, plan, SYSTEM,
						new Reason("The council's directory knows a person whom the completed request names.")));
		}
	}

	private void encloseAll(CaseFile file, WallPlan plan, String by, Reason reason) {
		String wall = this.walls.build(file.reference(), plan);
		enclose(file, wall, plan.members(), WallChange.RAISED, by, reason);
		for (CaseFile other : this.linked.openOnesAround(file.reference())) {
			enclose(other, wall, plan.members(), WallChange.INHERITED, by, reason);
		}
	}

	/** Puts a case behind a wall that stands around another. */
	public void inherit(CaseFile file, Wall wall, Person person, Reason reason) {
		enclose(file, wall.getId(), wall.members(), WallChange.INHERITED, person.username(), reason);
	}

	private WallPlan plan(String caseRef, WallRequest request, Person person) {
		Set<String> excluded = new TreeSet<>(request.excluded());
		excluded.forEach(this::known);
		excluded.addAll(WallPlan.linked(this.walls.inDirectory(subjects(caseRef))));
		if (excluded.contains(person.username())) {
			throw new RuleBroken("SD7", "You are linked to this case and have no access to it.");
		}
		List<Person> named = request.members().stream().map(this::known).toList();
		return WallPlan.asked(request.kind(), named, excluded, this.walls::withRole);
	}

	private List<Party> subjects(String caseRef) {
		return this.parties.of(caseRef).stream().filter((party) -> party.role() == PartyRole.SUBJECT).toList();
	}

	private Person known(String username) {
		return this.staff.person(username)
			.orElseThrow(() -> new RuleBroken("WALL", "One of the people named is no member of staff here."));
	}

	private void enclose(CaseFile file, String wall, Set<String> members, WallChange change, String by, Reason reason) {
		String caseRef = file.reference();
		file.moveBehind(wall);
		this.cases.save(file);
		this.workflow.wall(caseRef, wall, members);
		this.diary.write(caseRef, wall, change, null, by, reason);
		this.notices.tell(caseRef, WallNotice.Kind.RAISED, by);
		this.audit.record(AuditAction.WALL_RAISED, caseRef,
				Map.of("change", change.name(), "members", Integer.toString(members.size())));
	}

}
