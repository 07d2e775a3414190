package org.candour.disclosures.oauth;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;

/** {@code new-signing-key}: prints a new key to sign access tokens with. */
class NewSigningKeyCommand implements Command {

	@Override
	public String name() {
		return "new-signing-key";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(NewSigningKeyCommand.class);
	}

	@Override
	public boolean usesDatabase() {
		return false;
	}

	@Override
	public Outcome run(ApplicationContext context) {
		return Outcome.well(SigningKey.generate());
	}

}
