package org.candour.law;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the law once, at start. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

	@Bean
	LawFiles lawFiles(ResourceLoader resources, @Value("${candour.law.location:classpath:law/}") String location) {
		return new LawFiles(resources, location);
	}

	@Bean
	LawCatalogue lawCatalogue(LawFiles files) {
		return new LawReader(files).read();
	}

	@Bean
	CalendarInUse calendarInUse(LawFiles files) {
		return new CalendarInUse(files);
	}

}
