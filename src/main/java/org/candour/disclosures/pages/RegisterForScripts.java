package org.candour.disclosures.pages;

import java.util.Map;

import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Permissions;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist whether to lead a person to the register. */
@RestController
class RegisterForScripts {

	private final Permissions permissions;

	private final CurrentPerson current;

	RegisterForScripts(Permissions permissions, CurrentPerson current) {
		this.permissions = permissions;
		this.current = current;
	}

	@GetMapping("/staff/api/register")
	Map<String, Boolean> standing() {
		return Map.of("reads", this.permissions.allows(this.current.require(), Action.READ_REGISTER));
	}

}
