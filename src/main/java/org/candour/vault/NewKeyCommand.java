package org.candour.vault;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;

/** {@code new-key}: prints a new key-encryption key for a new installation. */
class NewKeyCommand implements Command {

	@Override
	public String name() {
		return "new-key";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(NewKeyCommand.class);
	}

	@Override
	public boolean usesDatabase() {
		return false;
	}

	@Override
	public Outcome run(ApplicationContext context) {
		return Outcome.well(KeyEncryptionKey.generate().text());
	}

}
