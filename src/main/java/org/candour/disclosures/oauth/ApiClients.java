package org.candour.disclosures.oauth;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.JWKSet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The programs of outside bodies that may call the interface. */
@Component
public class ApiClients {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,60}");

	private final JdbcClient jdbc;

	/** Absent on the command line, which registers keys and never secrets. */
	private final ObjectProvider<PasswordEncoder> encoder;

	ApiClients(JdbcClient jdbc, ObjectProvider<PasswordEncoder> encoder) {
		this.jdbc = jdbc;
		this.encoder = encoder;
	}

	/** The client, unless it is unknown or switched off. */
	public Optional<ApiClient> find(String id) {
		return this.jdbc.sql(
				"select id, body, scopes, gateways, secret_hash, keys, keys_url from api_client where id = ? and enabled")
			.param(id)
			.query((row, number) -> client(row))
			.optional();
	}

	/**
	 * Adds or replaces a client that shows a secret. For demonstrations and tests only.
	 */
	public void addWithSecret(String id, String body, Set<String> gateways, String secret) {
		add(new ApiClient(id, body, Scopes.OF_BODIES, gateways, encoded(secret), null, null));
	}

	/**
	 * Adds or replaces a web form of the council that shows a secret. For demonstrations
	 * and tests only.
	 */
	public void addWebFormWithSecret(String id, String secret) {
		add(new ApiClient(id, null, Scopes.OF_THE_COUNCIL, Set.of(), encoded(secret), null, null));
	}

	private String encoded(String secret) {
		return this.encoder.getObject().encode(secret);
	}

	/** Adds or replaces a client of the demonstration, and marks it as one. */
	void addSample(String id, String body, Set<String> gateways, String secret) {
		addWithSecret(id, body, gateways, secret);
		this.jdbc.sql("update api_client set sample = true where id = ?").param(id).update();
	}

	/** The same for a web form of the council. */
	void addSampleWebForm(String id, String secret) {
		addWebFormWithSecret(id, secret);
		this.jdbc.sql("update api_client set sample = true where id = ?").param(id).update();
	}

	boolean anySample() {
		return this.jdbc.sql("select exists (select 1 from api_client where sample)").query(Boolean.class).single();
	}

	/**
	 * Adds or replaces a client that signs with a key of its own.
	 * @param body the body it belongs to, or null for a web form of the council
	 * @param keys its public keys as a JWK set in JSON
	 * @throws IllegalArgumentException if they are not that, or hold a private key
	 */
	public void addWithKeys(String id, String body, Set<String> gateways, String keys) {
		try {
			JWKSet set = JWKSet.parse(keys);
			if (set.isEmpty() || set.containsNonPublicKeys()) {
				throw new IllegalArgumentException(
						"The key set of client %s must hold public keys only.".formatted(id));
			}
			add(new ApiClient(id, body, (body != null) ? Scopes.OF_BODIES : Scopes.OF_THE_COUNCIL, gateways, null,
					set.toString(), null));
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException("The keys of client %s are not a JWK set.".formatted(id));
		}
	}

	/**
	 * Adds or replaces a client that signs with a key which its body publishes, so that
	 * the body can change its keys without us.
	 * @param keysUrl address of a JWK set, HTTPS
	 * @throws IllegalArgumentException if it is not such an address
	 */
	public void addWithKeysFrom(String id, String body, Set<String> gateways, URI keysUrl) {
		if (!"https".equals(keysUrl.getScheme()) || keysUrl.getHost() == null || keysUrl.getUserInfo() != null) {
			throw new IllegalArgumentException(
					"The address of the keys of client %s must be an HTTPS address.".formatted(id));
		}
		add(new ApiClient(id, body, (body != null) ? Scopes.OF_BODIES : Scopes.OF_THE_COUNCIL, gateways, null, null,
				keysUrl.toString()));
	}

	/** Switches a client off: from now on its tokens are worth nothing. */
	public void disable(String id) {
		this.jdbc.sql("update api_client set enabled = false where id = ?").param(id).update();
	}

	private void add(ApiClient client) {
		if (!ID.matcher(client.id()).matches()) {
			throw new IllegalArgumentException("A client id is made of 3 to 61 small letters, digits and hyphens.");
		}
		this.jdbc.sql("""
				insert into api_client (id, body, scopes, gateways, secret_hash, keys, keys_url, enabled, sample)
				values (?, ?, ?, ?, ?, ?, ?, true, false)
				on conflict (id) do update set body = excluded.body, scopes = excluded.scopes,
				gateways = excluded.gateways, secret_hash = excluded.secret_hash, keys = excluded.keys,
				keys_url = excluded.keys_url, enabled = true, sample = false""")
			.params(client.id(), client.body(), client.scopes().toArray(String[]::new),
					client.gateways().toArray(String[]::new), client.secretHash(), client.keys(), client.keysUrl())
			.update();
	}

	private static ApiClient client(ResultSet row) throws SQLException {
		Array gateways = row.getArray("gateways");
		return new ApiClient(row.getString("id"), row.getString("body"),
				Set.of((String[]) row.getArray("scopes").getArray()), Set.of((String[]) gateways.getArray()),
				row.getString("secret_hash"), row.getString("keys"), row.getString("keys_url"));
	}

}
