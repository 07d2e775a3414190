package org.candour.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/**
 * Leaves the chains of security filters as they are. Timing every one of them, for
 * figures that nobody reads, would cost more than some of them do.
 */
@Configuration(proxyBeanMethods = false)
class UnobservedSecurity {

	@Bean
	SecurityObservationSettings unobserved() {
		return SecurityObservationSettings.noObservations();
	}

}
