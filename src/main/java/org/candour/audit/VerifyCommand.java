package org.candour.audit;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** {@code verify}: checks the whole trail and names the first entry that does not fit. */
class VerifyCommand implements Command {

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(ChainCheck.class);
	}

	@Override
	public Outcome run(ApplicationContext context) {
		try {
			return say(context.getBean(ChainCheck.class).run());
		}
		catch (DataAccessException | TransactionException ex) {
			return Outcome.badly("The audit trail could not be read from this database.");
		}
	}

	static Outcome say(ChainVerdict verdict) {
		if (verdict.sound()) {
			return Outcome.well("The audit trail is sound: %d entries checked.".formatted(verdict.rows()));
		}
		String where = (verdict.firstBadRow() != null) ? "First bad entry: %d. ".formatted(verdict.firstBadRow()) : "";
		return Outcome.badly("The audit trail is NOT sound. %s%s %d entries checked until then.".formatted(where,
				verdict.reason(), verdict.rows()));
	}

}
