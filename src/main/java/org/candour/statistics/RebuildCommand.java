package org.candour.statistics;

import java.util.Set;

import org.candour.start.Command;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code rebuild-statistics}: counts all figures anew. The application may be running.
 */
class RebuildCommand implements Command {

	@Override
	public String name() {
		return "rebuild-statistics";
	}

	@Override
	public Set<Class<?>> needs() {
		return Set.of(RebuildFigures.class);
	}

	@Override
	public Outcome run(ApplicationContext context) {
		try {
			long cases = context.getBean(RebuildFigures.class).run();
			return Outcome.well("The figures were counted anew from %d cases.".formatted(cases));
		}
		catch (DataAccessException | TransactionException ex) {
			return Outcome.badly("The figures could not be counted anew in this database; they are as they were.");
		}
	}

}
