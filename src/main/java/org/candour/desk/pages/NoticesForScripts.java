package org.candour.desk.pages;

import java.util.Map;

import org.candour.cases.walls.WallNotices;
import org.candour.staff.CurrentPerson;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist how much a data protection officer has not seen yet. */
@RestController
class NoticesForScripts {

	private final WallNotices notices;

	private final CurrentPerson current;

	NoticesForScripts(WallNotices notices, CurrentPerson current) {
		this.notices = notices;
		this.current = current;
	}

	/** Nought for anybody but an officer. */
	@GetMapping("/staff/api/wall-notices")
	Map<String, Integer> unseen() {
		return Map.of("unseen", this.notices.count(this.current.require()));
	}

}
