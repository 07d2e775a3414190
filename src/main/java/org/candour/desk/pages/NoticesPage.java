package org.candour.desk.pages;

import java.util.UUID;

import org.candour.cases.walls.WallNotices;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The data protection officer's page of what happened at walls. */
@Controller
@RequestMapping("/staff/wall-notices")
class NoticesPage {

	private final WallNotices notices;

	private final CurrentPerson current;

	NoticesPage(WallNotices notices, CurrentPerson current) {
		this.notices = notices;
		this.current = current;
	}

	@GetMapping
	String page(Model model) {
		Person officer = this.current.require();
		if (!this.notices.reads(officer)) {
			throw new AccessDeniedException("Not for this role.");
		}
		model.addAttribute("notices", this.notices.unseen(officer));
		return "staff/notices";
	}

	@PostMapping("/{id}/seen")
	String seen(@PathVariable UUID id) {
		this.notices.seen(id, this.current.require());
		return "redirect:/staff/wall-notices";
	}

}
