package org.candour.deadlines;

import org.candour.law.CalendarArea;
import org.candour.law.CalendarInUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

	@Bean
	@Primary
	WorkingDays workingDays(CalendarInUse calendar) {
		return new CalendarWorkingDays(calendar::current, CalendarArea.ENGLAND);
	}

	@Bean
	WorkingDays ukWorkingDays(CalendarInUse calendar) {
		return new CalendarWorkingDays(calendar::current, CalendarArea.UK);
	}

}
