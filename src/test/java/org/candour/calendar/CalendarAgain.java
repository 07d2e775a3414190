package org.candour.calendar;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the bank holidays of the law folder back to use after a test. */
public final class CalendarAgain {

	private CalendarAgain() {
	}

	/**
	 * Forgets every version and lets all cases follow, whatever the database guards.
	 */
	public static void asShipped(ApplicationContext context) {
		JdbcClient jdbc = context.getBean(JdbcClient.class);
		jdbc.sql("alter table calendar_version disable trigger user").update();
		jdbc.sql("truncate calendar_version").update();
		jdbc.sql("alter table calendar_version enable trigger user").update();
		context.getBean(DecideCalendar.class).repair();
	}

}
