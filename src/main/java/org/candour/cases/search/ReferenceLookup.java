package org.candour.cases.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseReference;
import org.candour.cases.TypedReference;
import org.candour.cases.walls.WallRule;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which case somebody means who typed a reference, or its last digits. */
@Component
class ReferenceLookup {

	/** How the reference of the case {@code c} ends. */
	static final String ENDS = "reverse(c.reference) like :ending and c.reference like :prefix";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReferenceLookup(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static String reversed(TypedReference typed) {
		return new StringBuilder(typed.ending()).reverse() + "%";
	}

	/**
	 * The reference of the one case that exists for the person and is meant; what was
	 * typed, if it could be none or several.
	 */
	@Transactional(readOnly = true)
	public String meant(String typed, Person person) {
		Optional<TypedReference> digits = TypedReference.of(typed).filter((given) -> given.complete().isEmpty());
		List<String> found = digits.map((given) -> endingSo(given, person)).orElse(List.of());
		return (found.size() == 1) ? found.get(0) : CaseReference.asWritten(typed);
	}

	private List<String> endingSo(TypedReference typed, Person person) {
		return this.jdbc
			.sql("select c.reference from case_file c where " + ENDS + " and " + WallRule.CASE_EXISTS + " limit 2")
			.param("ending", reversed(typed))
			.param("prefix", typed.prefix() + "%")
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(String.class)
			.list();
	}

}
