package org.candour.engine.http;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.candour.cases.Walls;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

/** How the signed-in person stands in the engine: groups by role, tenants by wall. */
@Component
class EngineStanding {

	private final CurrentPerson current;

	private final Walls openWalls;

	private final JdbcTemplate jdbc;

	EngineStanding(CurrentPerson current, Walls openWalls, JdbcTemplate jdbc) {
		this.current = current;
		this.openWalls = openWalls;
		this.jdbc = jdbc;
	}

	/** The signed-in person, if the engine knows them too. */
	Optional<String> username() {
		return this.current.find().map(Person::username).filter(this::known);
	}

	List<String> groups() {
		return this.current.find().map((person) -> List.copyOf(person.groups())).orElse(List.of());
	}

	/** Asked anew with every request: a broken glass is mended by the hour. */
	List<String> walls(String username) {
		return List.copyOf(this.openWalls.openTo(username));
	}

	private boolean known(String username) {
		Integer found = this.jdbc.queryForObject("select count(*) from act_id_user where id_ = ?", Integer.class,
				username);
		return found != null && found == 1;
	}

}
