package org.candour.calendar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Lets dates of open cases follow the calendar in use where they were reckoned by
 * another: because the law folder was changed while the application stood still, or
 * because they were filed while a version was being put to use. Otherwise finds nothing
 * to do.
 */
@Component
class DatesThatFollow {

	private static final Logger log = LoggerFactory.getLogger(DatesThatFollow.class);

	private final DecideCalendar calendar;

	DatesThatFollow(DecideCalendar calendar) {
		this.calendar = calendar;
	}

	@EventListener(ApplicationReadyEvent.class)
	void atStart() {
		follow();
	}

	/** In a thread of its own: whoever filed the dates does not wait for this. */
	@Async
	@EventListener(DatesFiledMeanwhile.class)
	public void afterwards() {
		follow();
	}

	private void follow() {
		try {
			if (!this.calendar.repair().isEmpty()) {
				log.info("Dates of open cases were reckoned again by the calendar in use.");
			}
		}
		catch (CalendarRefused ex) {
			log.error("Dates of open cases could not be reckoned again. {}", String.join(" ", ex.reasons()));
		}
	}

}
