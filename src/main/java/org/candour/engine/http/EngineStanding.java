package org.candour.engine.http;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

/** How the signed-in person stands in the engine: groups by role, tenants by wall. */
@Component
class EngineStanding {

	private final CurrentPerson current;

	private final JdbcTemplate jdbc;

	EngineStanding(CurrentPerson current, JdbcTemplate jdbc) {
		this.current = current;
		this.jdbc = jdbc;
	}

	/** The signed-in person, if the engine knows them too. */
	Optional<String> username() {
		return this.current.find().map(Person::username).filter(this::known);
	}

	List<String> groups() {
		return this.current.find().map((person) -> List.copyOf(person.groups())).orElse(List.of());
	}

	List<String> walls(String username) {
		return this.jdbc.queryForList("select tenant_id_ from act_id_tenant_member where user_id_ = ?", String.class,
				username);
	}

	private boolean known(String username) {
		Integer found = this.jdbc.queryForObject("select count(*) from act_id_user where id_ = ?", Integer.class,
				username);
		return found != null && found == 1;
	}

}
