package org.candour.engine.http;

import java.util.Optional;
import java.util.Set;

import org.candour.cases.walls.Walls;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How people stand in the engine: groups by role, tenants by wall. */
@Component
class EngineStanding {

	private static final String ASKED = EngineStanding.class.getName();

	private final CurrentPerson current;

	private final Walls openWalls;

	private final JdbcTemplate jdbc;

	EngineStanding(CurrentPerson current, Walls openWalls, JdbcTemplate jdbc) {
		this.current = current;
		this.openWalls = openWalls;
		this.jdbc = jdbc;
	}

	/**
	 * The signed-in person as they stand now, if the engine knows them too. Asked once
	 * for each request and forgotten with it: a broken glass is mended by the hour.
	 */
	Optional<Standing> now() {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		if (!(request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Standing known)) {
			Optional<Standing> found = this.current.find().flatMap(this::of);
			found.ifPresent((person) -> request.setAttribute(ASKED, person, RequestAttributes.SCOPE_REQUEST));
			return found;
		}
		return Optional.of(known);
	}

	private Optional<Standing> of(Person person) {
		return known(person.username())
				? Optional
					.of(new Standing(person.username(), person.groups(), this.openWalls.openTo(person.username())))
				: Optional.empty();
	}

	private boolean known(String username) {
		Integer found = this.jdbc.queryForObject("select count(*) from act_id_user where id_ = ?", Integer.class,
				username);
		return found != null && found == 1;
	}

	/** A person's groups and walls at one moment. */
	record Standing(String username, Set<String> groups, Set<String> walls) {
	}

}
