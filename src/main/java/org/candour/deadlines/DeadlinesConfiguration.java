package org.candour.deadlines;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

	@Bean
	@Primary
	WorkingDays workingDays(BankHolidays holidays) {
		return new CalendarWorkingDays(holidays, CalendarArea.ENGLAND);
	}

	@Bean
	WorkingDays ukWorkingDays(BankHolidays holidays) {
		return new CalendarWorkingDays(holidays, CalendarArea.UK);
	}

}
