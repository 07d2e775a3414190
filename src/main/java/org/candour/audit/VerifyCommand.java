package org.candour.audit;

import java.util.List;
import java.util.Set;

import org.candour.audit.StepCheck.StepVerdict;
import org.candour.start.Command;
import org.candour.start.UnsafeStart;
import org.candour.vault.InstallationKeys;
import org.candour.vault.VaultConfiguration;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code verify}: checks the whole trail and the completed steps that it covers, and
 * names the first that does not fit. With the key-encryption key configured it checks the
 * seals too.
 */
class VerifyCommand implements Command {

	private static final List<String> KEY_SETTINGS = List.of("candour.vault.key-encryption-key",
			"candour.vault.key-encryption-key-file", "candour.vault.generated-key-file");

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(ChainCheck.class, StepCheck.class, SealCheck.class, InstallationKeys.class,
				VaultConfiguration.class);
	}

	@Override
	public Outcome run(ApplicationContext context) {
		try {
			ChainVerdict chains = context.getBean(ChainCheck.class).run();
			if (!chains.sound()) {
				return say(chains);
			}
			StepVerdict steps = context.getBean(StepCheck.class).run();
			return steps.sound() ? withSeals(chains, steps, context) : Outcome.badly(say(chains).lines().get(0),
					"The case files do NOT fit the trail. " + steps.reason());
		}
		catch (DataAccessException | TransactionException ex) {
			return Outcome.badly("The audit trail could not be read from this database.");
		}
	}

	private static Outcome withSeals(ChainVerdict chains, StepVerdict steps, ApplicationContext context) {
		String sound = say(chains).lines().get(0)
				+ " %d completed steps are as they were recorded.".formatted(steps.rows());
		if (KEY_SETTINGS.stream().noneMatch((setting) -> present(context, setting))) {
			return Outcome.well(sound, "Its seals were NOT checked: no key-encryption key is configured. "
					+ "Whoever can write to the database could have made such a trail.");
		}
		try {
			return say(sound, context.getBean(SealCheck.class).run());
		}
		catch (UnsafeStart ex) {
			return Outcome.badly(sound, "Its seals could NOT be checked. " + ex.getMessage());
		}
		catch (BeanCreationException ex) {
			return Outcome.badly(sound,
					"Its seals could NOT be checked: the configured key-encryption key cannot be used.");
		}
	}

	private static boolean present(ApplicationContext context, String setting) {
		String value = context.getEnvironment().getProperty(setting);
		return value != null && !value.isBlank();
	}

	static Outcome say(ChainVerdict verdict) {
		if (verdict.sound()) {
			return Outcome.well("The audit trail is sound: %d entries checked.".formatted(verdict.rows()));
		}
		String where = (verdict.firstBadRow() != null) ? "First bad entry: %d. ".formatted(verdict.firstBadRow()) : "";
		return Outcome.badly("The audit trail is NOT sound. %s%s %d entries checked until then.".formatted(where,
				verdict.reason(), verdict.rows()));
	}

	private static Outcome say(String sound, SealVerdict seals) {
		if (!seals.sound()) {
			return Outcome.badly("The audit trail is NOT sound. " + seals.reason());
		}
		return Outcome.well(sound,
				"Its %d seals fit; %d entries are not sealed yet. The log names the newest seal: compare."
					.formatted(seals.seals(), seals.open()));
	}

}
