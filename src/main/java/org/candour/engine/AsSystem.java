package org.candour.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/**
 * Lets the application itself act on the engine while a person is signed in: what the
 * person may see or do does not bound what the case's own rules set in motion.
 */
@Component
public class AsSystem {

	private final IdentityService identities;

	AsSystem(IdentityService identities) {
		this.identities = identities;
	}

	public <T> T call(Supplier<T> work) {
		Authentication person = this.identities.getCurrentAuthentication();
		this.identities.clearAuthentication();
		try {
			return work.get();
		}
		finally {
			if (person != null) {
				this.identities.setAuthentication(person);
			}
		}
	}

	public void run(Runnable work) {
		call(() -> {
			work.run();
			return null;
		});
	}

}
