package org.candour.law;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the law once, at start. */
@Configuration(proxyBeanMethods = false)
public class LawConfiguration {

	@Bean
	LawFiles lawFiles(ResourceLoader resources, @Value("${candour.law.location:classpath:law/}") String location) {
		return new LawFiles(resources, location);
	}

	@Bean
	LawCatalogue lawCatalogue(LawFiles files) {
		return new LawReader(files).read();
	}

	@Bean
	CalendarInUse calendarInUse(LawFiles files, ObjectProvider<CalendarVersions> versions) {
		return new CalendarInUse(files,
				() -> Optional.ofNullable(versions.getIfAvailable()).flatMap(CalendarVersions::newest));
	}

}
