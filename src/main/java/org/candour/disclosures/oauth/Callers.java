package org.candour.disclosures.oauth;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/** Finds the caller behind a token. */
@Component
class Callers implements Converter<Jwt, AbstractAuthenticationToken> {

	private static final String SCOPE = "SCOPE_";

	/** Whose web forms those clients are that belong to no outside body. */
	private static final Body COUNCIL = new Body("council", "The council", Set.of(), null, Set.of());

	private final ApiClients clients;

	private final Bodies bodies;

	private final ApiProperties properties;

	private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

	Callers(ApiClients clients, Bodies bodies, ApiProperties properties) {
		this.clients = clients;
		this.bodies = bodies;
		this.properties = properties;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		String id = token.getClaimAsString(this.properties.clientClaim());
		return this.clients.find((id != null) ? id : "")
			.flatMap((client) -> body(client)
				.map((body) -> new CallerToken(Caller.of(client, body), allowed(client, token))))
			.orElseThrow(() -> new InvalidBearerTokenException("The client is not known here."));
	}

	private Optional<Body> body(ApiClient client) {
		return (client.body() != null) ? this.bodies.find(client.body()) : Optional.of(COUNCIL);
	}

	/** What the token says and the client may have: another issuer may be generous. */
	private List<GrantedAuthority> allowed(ApiClient client, Jwt token) {
		return this.scopes.convert(token)
			.stream()
			.filter((authority) -> client.scopes().contains(authority.getAuthority().substring(SCOPE.length())))
			.toList();
	}

}
