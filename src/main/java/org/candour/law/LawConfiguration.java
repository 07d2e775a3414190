package org.candour.law;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.function.SingletonSupplier;

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
		// not before a date is reckoned: they need what is not there yet
		Supplier<Optional<CalendarVersions>> confirmed = SingletonSupplier
			.of(() -> Optional.ofNullable(versions.getIfAvailable()));
		return new CalendarInUse(files, () -> confirmed.get().flatMap(CalendarVersions::newest));
	}

}
