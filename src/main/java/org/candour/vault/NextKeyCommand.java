package org.candour.vault;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;

/**
 * {@code next-key}: prints the configured key-encryption key with a new primary key
 * added. The first step of a rotation; {@link RewrapCommand} is the second.
 */
class NextKeyCommand implements Command {

	@Override
	public String name() {
		return "next-key";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(VaultConfiguration.class);
	}

	@Override
	public boolean usesDatabase() {
		return false;
	}

	@Override
	public Outcome run(ApplicationContext context) {
		return Outcome.well(context.getBean(KeyEncryptionKey.class).withNewPrimary().text());
	}

}
