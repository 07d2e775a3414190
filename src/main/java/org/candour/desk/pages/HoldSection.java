package org.candour.desk.pages;

import org.candour.cases.CaseFile;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The legal holds on a case, on its page. */
@Component
class HoldSection {

	private final Holds holds;

	HoldSection(Holds holds) {
		this.holds = holds;
	}

	void show(ModelAndView page, CaseFile file) {
		page.addObject("holds", this.holds.standing(file.reference()));
		page.addObject("holdReasons", HoldReason.values());
	}

}
