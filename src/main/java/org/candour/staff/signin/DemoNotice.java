package org.candour.staff.signin;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.staff.Accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where to sign in to the demonstration, and as whom. */
@Component
@Profile("demo")
class DemoNotice {

	private static final Logger log = LoggerFactory.getLogger(DemoNotice.class);

	private final Accounts accounts;

	private final ServletWebServerApplicationContext server;

	private final String password;

	DemoNotice(Accounts accounts, ServletWebServerApplicationContext server,
			@Value("${candour.demo.password}") String password) {
		this.accounts = accounts;
		this.server = server;
		this.password = password;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void print() {
		String names = this.accounts.all()
			.stream()
			.map((account) -> account.person().username())
			.collect(Collectors.joining(", "));
		log.info("Demonstration: sign in at http://localhost:{}/ with the password {} as one of: {}",
				this.server.getWebServer().getPort(), this.password, names);
	}

}
