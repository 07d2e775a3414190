package org.candour.disclosures.oauth;

import java.util.Set;

import org.candour.disclosures.BodiesConfiguration;
import org.candour.law.LawConfiguration;
import org.candour.start.Command;

import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code register-client}: puts a body on the list and registers a client that proves
 * itself with its own key. Done again, it replaces what is known of the client.
 */
class RegisterClientCommand implements Command {

	@Override
	public String name() {
		return "register-client";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(BodiesConfiguration.class, LawConfiguration.class, ApiClients.class, RegisterClient.class);
	}

	@Override
	public Outcome run(ApplicationContext context) {
		try {
			RegisterClient.Registration registration = RegisterClient.Registration
				.of(context.getBean(ApplicationArguments.class));
			context.getBean(RegisterClient.class).register(registration);
			return Outcome.well("Client %s of body %s is registered; it may cite %s.".formatted(registration.client(),
					registration.body(), String.join(", ", registration.gateways())));
		}
		catch (IllegalArgumentException ex) {
			return Outcome.badly(ex.getMessage());
		}
		catch (DataAccessException | TransactionException ex) {
			return Outcome.badly("The client could not be registered in this database.");
		}
	}

}
