package org.candour.disclosures.oauth;

import org.candour.disclosures.Bodies;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/** Finds the caller behind a token. */
@Component
class Callers implements Converter<Jwt, AbstractAuthenticationToken> {

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
			.flatMap((client) -> this.bodies.find(client.body()).map((body) -> Caller.of(client, body)))
			.map((caller) -> new CallerToken(caller, this.scopes.convert(token)))
			.orElseThrow(() -> new InvalidBearerTokenException("The client is not known here."));
	}

}
