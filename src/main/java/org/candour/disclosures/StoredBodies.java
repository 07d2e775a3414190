package org.candour.disclosures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of bodies in the database. */
class StoredBodies implements Bodies {

	/** Lists are stored as JSON. */
	private static final String SELECT = """
			select id, name, switchboard,
			array(select jsonb_array_elements_text(official_domains)) as domains,
			array(select jsonb_array_elements_text(gateways)) as powers
			from body""";

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	StoredBodies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Body> find(String id) {
		if (Body.UNLISTED.id().equals(id)) {
			return Optional.of(Body.UNLISTED);
		}
		return this.jdbc.sql(SELECT + " where id = ?").param(id).query(StoredBodies::body).optional();
	}

	@Override
	public List<Body> all() {
		return this.jdbc.sql(SELECT + " order by name limit ?").param(MOST).query(StoredBodies::body).list();
	}

	@Override
	public void add(Body body) {
		this.jdbc.sql("""
				insert into body (id, name, switchboard, official_domains, gateways)
				values (?, ?, ?, to_jsonb(?::text[]), to_jsonb(?::text[]))
				on conflict (id) do update set name = excluded.name, switchboard = excluded.switchboard,
				official_domains = excluded.official_domains, gateways = excluded.gateways""")
			.params(body.id(), body.name(), body.switchboard(), body.officialDomains().toArray(String[]::new),
					body.gateways().toArray(String[]::new))
			.update();
	}

	private static Body body(ResultSet row, int number) throws SQLException {
		return new Body(row.getString("id"), row.getString("name"), texts(row.getArray("domains")),
				row.getString("switchboard"), texts(row.getArray("powers")));
	}

	private static Set<String> texts(Array array) throws SQLException {
		return Set.of((String[]) array.getArray());
	}

}
