package org.candour.cases.steps;

import java.util.Collection;

import org.candour.staff.NeedToKnow;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps which services and roles a case asked for something: for them it exists from then
 * on. Belongs to the caller's transaction.
 */
@Component
public class AskedGroups {

	private final JdbcClient jdbc;

	AskedGroups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A step waits for its groups. */
	@EventListener
	void on(TaskWaits waits) {
		add(waits.caseRef(), waits.groups());
	}

	/**
	 * The case asks something of these groups.
	 * @param groups of the engine, such as {@code legal} or {@code service-education};
	 * those that know of every case are left out
	 */
	public void add(String caseRef, Collection<String> groups) {
		groups.stream()
			.filter(NeedToKnow::hasToBeAsked)
			// in one order, so that two transactions do not wait for each other
			.sorted()
			.forEach((group) -> this.jdbc
				.sql("insert into case_asked (case_ref, asked) values (:ref, :asked) on conflict do nothing")
				.param("ref", caseRef)
				.param("asked", group)
				.update());
	}

}
