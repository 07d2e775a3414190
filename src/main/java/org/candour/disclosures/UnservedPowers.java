package org.candour.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at start which powers of the law files no model serves; requests under them are
 * refused. The shipped files are checked by the build, a council's own are not.
 */
@Component
class UnservedPowers {

	private static final Logger log = LoggerFactory.getLogger(UnservedPowers.class);

	private final Lifecycles lifecycles;

	private final Clock clock;

	UnservedPowers(Lifecycles lifecycles, Clock clock) {
		this.lifecycles = lifecycles;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		LocalDate today = this.clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
		this.lifecycles.unserved(today)
			.forEach((power) -> log.warn("gateways.yaml, row {}: there is no model {}, so requests are refused.",
					power.code(), power.lifecycle()));
	}

}
