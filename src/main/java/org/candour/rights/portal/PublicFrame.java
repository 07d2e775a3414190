package org.candour.rights.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.candour.letters.CouncilDetails;
import org.candour.letters.CouncilProperties;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the public's shows: whose pages they are, and what can be ended. */
@ControllerAdvice(basePackageClasses = PublicFrame.class)
class PublicFrame {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CouncilProperties council;

	private final PortalProperties properties;

	private final Clock clock;

	PublicFrame(CouncilProperties council, PortalProperties properties, Clock clock) {
		this.council = council;
		this.properties = properties;
		this.clock = clock;
	}

	@ModelAttribute
	void frame(Model model, HttpServletRequest request) {
		model.addAttribute("council", council());
		model.addAttribute("privacyNotice", this.properties.privacyNotice());
		HttpSession session = request.getSession(false);
		boolean busy = session != null && Visit.of(request).busy();
		model.addAttribute("minutes", busy ? session.getMaxInactiveInterval() / 60 : null);
	}

	/** Who the council is today. */
	CouncilDetails council() {
		return this.council.on(LocalDate.ofInstant(this.clock.instant(), LONDON));
	}

}
