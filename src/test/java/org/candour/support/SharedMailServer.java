package org.candour.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server that keeps what it is given, for the whole test run. */
public class SharedMailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static GreenMail server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + server().getSmtp().getPort(),
					"spring.mail.properties.mail.smtp.starttls.required=false",
					"candour.delivery.mail.from=candour@norshire.example",
					"candour.delivery.mail.base-url=https://candour.norshire.example")
			.applyTo(context);
	}

	public static synchronized GreenMail server() {
		if (server == null) {
			server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
			server.start();
		}
		return server;
	}

}
