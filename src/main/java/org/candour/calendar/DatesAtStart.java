package org.candour.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the dates of open cases follow bank holidays that were changed in the law folder
 * while the application stood still. Otherwise finds nothing to do.
 */
@Component
class DatesAtStart {

	private static final Logger log = LoggerFactory.getLogger(DatesAtStart.class);

	private final DecideCalendar calendar;

	DatesAtStart(DecideCalendar calendar) {
		this.calendar = calendar;
	}

	@EventListener(ApplicationReadyEvent.class)
	void follow() {
		try {
			if (!this.calendar.repair().isEmpty()) {
				log.info("Dates of open cases were reckoned again: the bank holidays in the law folder have changed.");
			}
		}
		catch (CalendarRefused ex) {
			log.error("Dates of open cases could not be reckoned again. {}", String.join(" ", ex.reasons()));
		}
	}

}
