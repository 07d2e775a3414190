package org.candour.desk.pages;

import java.util.Set;
import java.util.TreeSet;

import org.candour.cases.CaseFile;
import org.candour.cases.walls.ChangeWall;
import org.candour.cases.walls.EmergencyAccess;
import org.candour.cases.walls.Walls;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a case shows of its wall. */
@Component
class WallSection {

	private final Walls walls;

	private final ChangeWall changes;

	private final EmergencyAccess emergencyAccess;

	private final StaffDirectory staff;

	private final Permissions permissions;

	WallSection(Walls walls, ChangeWall changes, EmergencyAccess emergencyAccess, StaffDirectory staff,
			Permissions permissions) {
		this.walls = walls;
		this.changes = changes;
		this.emergencyAccess = emergencyAccess;
		this.staff = staff;
		this.permissions = permissions;
	}

	void show(ModelAndView page, CaseFile file, Person person) {
		page.addObject("wall", this.walls.kindOf(file).orElse(null));
		page.addObject("members", new TreeSet<>(this.walls.membersOf(file)));
		boolean keeper = this.permissions.allows(person, Action.CHANGE_WALL);
		page.addObject("excluded", keeper ? new TreeSet<>(this.walls.excludedFrom(file)) : Set.of());
		page.addObject("history", this.changes.history(file, person));
		page.addObject("passes", this.emergencyAccess.passes(file, person));
		if (keeper || this.permissions.allows(person, Action.RAISE_WALL)) {
			page.addObject("staff", this.staff.everybody());
		}
	}

}
