package org.candour.disclosures.oauth;

import java.time.Duration;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Shows our clients to the token server. Nobody registers through it. */
class RegisteredApiClients implements RegisteredClientRepository {

	private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

	private final ApiClients clients;

	RegisteredApiClients(ApiClients clients) {
		this.clients = clients;
	}

	/** Called when a secret could be encoded better; the next start does that. */
	@Override
	public void save(RegisteredClient client) {
	}

	@Override
	public RegisteredClient findById(String id) {
		return findByClientId(id);
	}

	@Override
	public RegisteredClient findByClientId(String id) {
		return this.clients.find(id).map(RegisteredApiClients::registered).orElse(null);
	}

	private static RegisteredClient registered(ApiClient client) {
		RegisteredClient.Builder registered = RegisteredClient.withId(client.id())
			.clientId(client.id())
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scopes((scopes) -> scopes.addAll(client.scopes()))
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build());
		if (client.signs()) {
			return registered.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT).build();
		}
		return registered.clientSecret(client.secretHash())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.build();
	}

}
