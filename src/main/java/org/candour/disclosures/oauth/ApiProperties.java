package org.candour.disclosures.oauth;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Settings of the interface for outside bodies.
 *
 * @param signingKey key that signs access tokens: an RSA private key as a JWK in JSON
 * @param signingKeyFile file that holds the same, such as a mounted secret
 * @param generatedSigningKeyFile file to be made on first start; for demonstrations only
 * @param publicUrl address under which clients reach this server; its tokens name it, and
 * what clients sign must name it. It is never taken from a request
 * @param externalIssuer address of another issuer of tokens; then none are issued here
 * @param audience what the tokens of this interface name as audience
 * @param clientClaim claim that holds the client's id
 * @param requestsPerMinute requests allowed to each body
 * @param tokensPerMinute token requests allowed to each network address
 * @param webForms clients of the council's own web forms; their gateways are ignored
 * @param bodies outside bodies and their clients; added or brought up to date at start
 */
@ConfigurationProperties("candour.api")
public record ApiProperties(String signingKey, Path signingKeyFile, Path generatedSigningKeyFile,
		@DefaultValue("http://localhost:8080") URI publicUrl, String externalIssuer,
		@DefaultValue("candour-api") String audience, @DefaultValue("sub") String clientClaim,
		@DefaultValue("600") int requestsPerMinute, @DefaultValue("120") int tokensPerMinute,
		@DefaultValue List<ConfiguredClient> webForms, @DefaultValue List<ConfiguredBody> bodies) {

	public boolean trustsAnotherIssuer() {
		return StringUtils.hasText(this.externalIssuer);
	}

	/** An outside body as configured. */
	public record ConfiguredBody(String id, String name, @DefaultValue Set<String> officialDomains, String switchboard,
			@DefaultValue Set<String> gateways, @DefaultValue List<ConfiguredClient> clients) {
	}

	/**
	 * A client as configured.
	 *
	 * @param keys its public keys as a JWK set in JSON
	 * @param keysUrl where it publishes them instead, HTTPS
	 */
	public record ConfiguredClient(String id, @DefaultValue Set<String> gateways, String keys, URI keysUrl) {
	}

}
