package org.candour.vault;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;

/**
 * {@code rewrap-keys}: wraps every stored key by the newest key-encryption key. To be run
 * when every running application knows that key; older ones may be removed afterwards.
 */
class RewrapCommand implements Command {

	@Override
	public String name() {
		return "rewrap-keys";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(VaultConfiguration.class, CaseKeys.class, KeyRotation.class);
	}

	@Override
	public Outcome run(ApplicationContext context) {
		long cases = context.getBean(KeyRotation.class).run();
		return Outcome.well("The keys of %d cases are wrapped by the newest key-encryption key.".formatted(cases));
	}

}
