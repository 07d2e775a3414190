package org.candour.cases.people;

import java.util.List;
import java.util.Optional;

import org.candour.text.Folding;
import org.candour.vault.KeyDestroyed;
import org.candour.vault.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the fingerprints of names anew that were made by a former folding. Names are
 * sealed, so this cannot be done in the database. Each case is a transaction of its own
 * and is done once: it can be broken off at any time, and two servers share the work. The
 * application is in use meanwhile; until a case is done its people are found as before.
 */
@Component
class RefoldNames {

	private static final Logger log = LoggerFactory.getLogger(RefoldNames.class);

	private final JdbcClient jdbc;

	private final Parties parties;

	private final TransactionTemplate transaction;

	RefoldNames(JdbcClient jdbc, Parties parties, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.transaction = transaction;
	}

	/** In a thread of its own: the application is not ready the later for it. */
	@Async
	@EventListener(ApplicationReadyEvent.class)
	public void atStart() {
		int done = run();
		if (done > 0) {
			log.info("The names in {} cases can be searched for by the present folding.", done);
		}
	}

	/** Does all there is to do, and returns in how many cases that was. */
	public int run() {
		int done = 0;
		Optional<String> next = next("");
		while (next.isPresent()) {
			done += fold(next.get()) ? 1 : 0;
			next = next(next.get());
		}
		return done;
	}

	private Optional<String> next(String after) {
		return this.jdbc.sql("""
				select case_ref from case_party where folding < :folding and case_ref > :after
				order by case_ref limit 1""")
			.param("folding", Folding.VERSION)
			.param("after", after)
			.query(String.class)
			.optional();
	}

	private boolean fold(String caseRef) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> foldOnce(caseRef)));
		}
		catch (KeyDestroyed ex) {
			return false;
		}
		catch (SealBroken ex) {
			log.error("The people of case {} do not open: the case stays to be searched for as before.", caseRef);
			return false;
		}
	}

	/** Leaves to another server what it is just doing, or has done. */
	private boolean foldOnce(String caseRef) {
		List<Integer> mine = this.jdbc
			.sql("select 1 from case_party where case_ref = :ref and folding < :folding for update skip locked")
			.param("ref", caseRef)
			.param("folding", Folding.VERSION)
			.query(Integer.class)
			.list();
		if (mine.isEmpty()) {
			return false;
		}
		this.parties.foldAnew(caseRef);
		return true;
	}

}
