package org.candour.staff.signin;

import org.candour.staff.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time secret while an installation has no account. */
@Component
class StartNotice {

	private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

	private final FirstAdministrator first;

	StartNotice(FirstAdministrator first) {
		this.first = first;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		String secret = this.first.newSecret();
		if (secret != null) {
			log.warn("There is no account yet. Make the first administrator with POST /setup/administrator "
					+ "and this one-time secret: {}", secret);
		}
	}

}
