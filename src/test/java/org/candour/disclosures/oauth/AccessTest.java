package org.candour.disclosures.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Who gets a token, what is in it, and whom the interface lets in. */
@CandourTest
class AccessTest {

	private static final String SOME_PATH = "/api/v1/anything";

	private static final String SCOPES = "disclosures.read+disclosures.write";

	private static final String CLIENT = "access-client";

	private static final String SECRET = "a-secret-of-the-access-client";

	private final HttpClient http = HttpClient.newHttpClient();

	private final ObjectMapper json = new ObjectMapper();

	@LocalServerPort
	int port;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	@Autowired
	ApiProperties properties;

	@BeforeEach
	void twoPoliceForces() {
		this.bodies.add(new Body("access-police", "Access Police", Set.of("access-police.example"), "01632 960111",
				Set.of("GW-POL-VOL")));
		this.clients.addWithSecret(CLIENT, "access-police", Set.of("GW-POL-VOL"), SECRET);
	}

	@Test
	void aTokenNamesTheClientAndNothingElseAboutTheBody() throws Exception {
		JsonNode claims = claims(tokenWith(CLIENT, SECRET).body());
		assertThat(claims.fieldNames()).toIterable()
			.containsExactlyInAnyOrder("iss", "sub", "aud", "nbf", "exp", "iat", "jti", "scope");
		assertThat(claims.get("sub").asText()).isEqualTo(CLIENT);
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(600);
	}

	@Test
	void aWrongSecretGetsNoToken() throws Exception {
		assertThat(tokenWith(CLIENT, "guess").statusCode()).isEqualTo(401);
		assertThat(tokenWith("nobody", SECRET).statusCode()).isEqualTo(401);
	}

	@Test
	void noOtherGrantIsOffered() throws Exception {
		String basic = basic(CLIENT, SECRET);
		assertThat(post("grant_type=password&username=a&password=b", basic).statusCode()).isEqualTo(400);
		assertThat(post("grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=x"
				+ "&subject_token_type=urn:ietf:params:oauth:token-type:access_token", basic)
			.statusCode()).isEqualTo(400);
		for (String other : new String[] { "/oauth2/authorize", "/oauth2/introspect", "/oauth2/revoke",
				"/oauth2/device_authorization", "/connect/register" }) {
			assertThat(get(other, null).statusCode()).as(other).isIn(401, 403, 404);
		}
	}

	@Test
	void aBodyProvesWhoItIsWithItsOwnKeyAndEachAssertionOnce() throws Exception {
		ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
		this.clients.addWithKeys("key-client", "access-police", Set.of("GW-POL-VOL"),
				new JWKSet(key.toPublicJWK()).toString());
		String assertion = assertion(key, "key-client", issuer(), 120);
		assertThat(tokenWith(assertion).statusCode()).isEqualTo(200);
		assertThat(tokenWith(assertion).statusCode()).as("the same assertion again").isEqualTo(401);
		assertThat(tokenWith(assertion(key, "key-client", "https://elsewhere.example", 120)).statusCode())
			.as("an assertion for another server")
			.isEqualTo(401);
		assertThat(tokenWith(assertion(key, "key-client", issuer(), 86_400)).statusCode()).as("an assertion for a day")
			.isEqualTo(401);
		ECKey other = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
		assertThat(tokenWith(assertion(other, "key-client", issuer(), 120)).statusCode()).as("another's key")
			.isEqualTo(401);
	}

	@Test
	void withoutATokenNothingIsAnswered() throws Exception {
		HttpResponse<String> answer = get(SOME_PATH, null);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(this.json.readTree(answer.body()).get("type").asText())
			.isEqualTo("urn:candour:problem:unauthenticated");
	}

	@Test
	void aTokenThatWasTamperedWithIsRefused() throws Exception {
		String token = token();
		assertThat(get(SOME_PATH, token).statusCode()).isEqualTo(404);
		assertThat(get(SOME_PATH, token.substring(0, token.length() - 6) + "AAAAAA").statusCode()).isEqualTo(401);
		String[] parts = token.split("\\.");
		String none = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
		assertThat(get(SOME_PATH, none + "." + parts[1] + ".").statusCode()).isEqualTo(401);
		assertThat(get(SOME_PATH, "not-a-token").statusCode()).isEqualTo(401);
	}

	@Test
	void aClosedDoorTakesEffectOnTokensGivenOutBefore() throws Exception {
		this.clients.addWithSecret("leaving-client", "access-police", Set.of("GW-POL-VOL"), "leaving-secret");
		String token = this.json.readTree(tokenWith("leaving-client", "leaving-secret").body())
			.get("access_token")
			.asText();
		assertThat(get(SOME_PATH, token).statusCode()).isEqualTo(404);
		this.clients.disable("leaving-client");
		assertThat(get(SOME_PATH, token).statusCode()).isEqualTo(401);
		assertThat(tokenWith("leaving-client", "leaving-secret").statusCode()).isEqualTo(401);
	}

	@Test
	void theServerDescribesWhatItOffersAndNoMore() throws Exception {
		JsonNode description = this.json.readTree(get("/.well-known/oauth-authorization-server", null).body());
		assertThat(description.fieldNames()).toIterable()
			.contains("issuer", "token_endpoint", "jwks_uri")
			.doesNotContain("introspection_endpoint", "revocation_endpoint", "device_authorization_endpoint",
					"registration_endpoint", "pushed_authorization_request_endpoint");
		assertThat(description.get("grant_types_supported").toString()).isEqualTo("[\"client_credentials\"]");
	}

	@Test
	void theNameOfTheServerDoesNotComeFromTheRequest() throws Exception {
		assertThat(issuer()).isEqualTo(this.properties.publicUrl().toString()).doesNotContain(":" + this.port);
	}

	@Test
	void keysAreFetchedOverHttpsOnly() {
		for (String address : List.of("http://keys.example/jwks", "file:///etc/passwd", "https://user@keys.example/")) {
			assertThatIllegalArgumentException().as(address)
				.isThrownBy(() -> this.clients.addWithKeysFrom("far-client", "access-police", Set.of(),
						URI.create(address)));
		}
		this.clients.addWithKeysFrom("far-client", "access-police", Set.of(), URI.create("https://keys.example/jwks"));
		assertThat(this.clients.find("far-client")).get()
			.satisfies((client) -> assertThat(client.keysUrl()).isEqualTo("https://keys.example/jwks"));
	}

	@Test
	void keysThatCannotBeFetchedLetNobodyIn() throws Exception {
		this.clients.addWithKeysFrom("key-client", "access-police", Set.of(), URI.create("https://localhost:1/jwks"));
		ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
		assertThat(tokenWith(assertion(key, "key-client", issuer(), 120)).statusCode()).isEqualTo(401);
	}

	@Test
	void onlyPublicKeysAreShown() throws Exception {
		JsonNode keys = this.json.readTree(get("/oauth2/jwks", null).body()).get("keys");
		assertThat(keys).isNotEmpty().allSatisfy((key) -> assertThat(key.has("d")).isFalse());
	}

	@Test
	void aTokenWithoutTheScopeToWriteOnlyReads() throws Exception {
		String token = this.json
			.readTree(post("grant_type=client_credentials&scope=disclosures.read", basic(CLIENT, SECRET)).body())
			.get("access_token")
			.asText();
		assertThat(get(SOME_PATH, token).statusCode()).isEqualTo(404);
		HttpRequest write = HttpRequest.newBuilder(uri("/api/v1/disclosure-requests"))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{}"))
			.build();
		assertThat(this.http.send(write, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
	}

	@Test
	void aSignInOfStaffIsNoKeyToTheInterface() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(uri(SOME_PATH))
			.header("Authorization", basic("handler", "candour-demo-2026"))
			.build();
		assertThat(this.http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
	}

	private String issuer() throws Exception {
		return this.json.readTree(get("/.well-known/oauth-authorization-server", null).body()).get("issuer").asText();
	}

	private String token() throws Exception {
		return this.json.readTree(tokenWith(CLIENT, SECRET).body()).get("access_token").asText();
	}

	private HttpResponse<String> tokenWith(String client, String clientSecret) throws Exception {
		return post("grant_type=client_credentials&scope=" + SCOPES, basic(client, clientSecret));
	}

	private HttpResponse<String> tokenWith(String assertion) throws Exception {
		return post("grant_type=client_credentials&scope=" + SCOPES + "&client_id=key-client&client_assertion_type="
				+ URLEncoder.encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", StandardCharsets.UTF_8)
				+ "&client_assertion=" + assertion, null);
	}

	private static String assertion(ECKey key, String client, String audience, int seconds) throws JOSEException {
		SignedJWT assertion = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
				new JWTClaimsSet.Builder().issuer(client)
					.subject(client)
					.audience(audience)
					.jwtID(UUID.randomUUID().toString())
					.expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
					.build());
		assertion.sign(new ECDSASigner(key));
		return assertion.serialize();
	}

	private JsonNode claims(String answer) throws Exception {
		String token = this.json.readTree(answer).get("access_token").asText();
		return this.json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

	private static String basic(String client, String clientSecret) {
		return "Basic "
				+ Base64.getEncoder().encodeToString((client + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
	}

	private HttpResponse<String> post(String form, String authorization) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/oauth2/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form));
		if (authorization != null) {
			request.header("Authorization", authorization);
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path, String token) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
