package org.candour.disclosures.api;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.disclosures.api.DisclosureRequestResourceTest.assertProblem;
import static org.candour.disclosures.api.OutsideBody.REQUESTS;
import static org.candour.disclosures.api.OutsideBody.aRequest;

/** Who gets through the door of the interface, and who does not. */
@CandourTest
class ApiAccessTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	OutsideBody police;

	@BeforeEach
	void police() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/v1/disclosure-requests", "POST,/api/v1/disclosure-requests",
			"POST,/api/v1/disclosure-requests/validations", "GET,/api/v1/disclosure-requests/DR-2026-000001",
			"PUT,/api/v1/disclosure-requests/DR-2026-000001", "GET,/api/v1/disclosure-requests/DR-2026-000001/messages",
			"POST,/api/v1/disclosure-requests/DR-2026-000001/messages",
			"POST,/api/v1/disclosure-requests/DR-2026-000001/attachments",
			"POST,/api/v1/disclosure-requests/DR-2026-000001/withdrawal",
			"GET,/api/v1/disclosure-requests/DR-2026-000001/outcome",
			"GET,/api/v1/disclosure-requests/DR-2026-000001/outcome/package", "GET,/api/v1/gateways" })
	void withoutATokenThereIsNothing(HttpMethod method, String path) {
		for (String token : new String[] { null, "x.y.z", "null" }) {
			ResponseEntity<JsonNode> answer = this.police.with(token).exchange(method, path, null, new HttpHeaders());
			assertProblem(answer, 401, "unauthenticated");
			assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
		}
	}

	@Test
	void aTokenToReadDoesNotWrite() {
		OutsideBody reader = this.police.withScope("disclosures.read");
		assertThat(reader.get(REQUESTS).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertProblem(reader.post(REQUESTS, aRequest()), 403, "forbidden");
		assertProblem(this.police.withScope("disclosures.write").get(REQUESTS), 403, "forbidden");
	}

	@Test
	void aTokenOfAnUnsignedMakerIsWorthNothing() {
		String none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub3J0aHNoaXJlLXBvbGljZS10ZXN0cyJ9.";
		assertProblem(this.police.with(none).get(REQUESTS), 401, "unauthenticated");
	}

	@Test
	void aClientSwitchedOffIsOutAtOnce() {
		this.clients.disable(this.police.client());
		assertProblem(this.police.get(REQUESTS), 401, "unauthenticated");
	}

	@Test
	void aWrongSecretGetsNoToken() {
		assertThat(this.police.askForToken("wrong", "disclosures.read").getStatusCode())
			.isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aScopeThatDoesNotExistIsNotGiven() {
		assertThat(this.police.askForToken("a-secret-of-the-tests", "everything").getStatusCode())
			.isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aRealBodyProvesItselfWithAKeyOfItsOwnAndEachProofCountsOnce() throws Exception {
		ECKey key = aKey();
		this.clients.addWithKeys("northshire-police-keys", "northshire-police", Set.of("GW-POL-VOL"),
				new JWKSet(key.toPublicJWK()).toString());
		String proof = proof(key, Instant.now().plusSeconds(60));
		ResponseEntity<JsonNode> token = askWith(proof);
		assertThat(token.getStatusCode()).isEqualTo(HttpStatus.OK);
		OutsideBody withKey = this.police.with(token.getBody().get("access_token").asText());
		assertThat(withKey.get(REQUESTS).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(askWith(proof).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aProofByAnotherKeyOrOfLongLifeIsRefused() throws Exception {
		ECKey key = aKey();
		this.clients.addWithKeys("northshire-police-keys", "northshire-police", Set.of("GW-POL-VOL"),
				new JWKSet(key.toPublicJWK()).toString());
		assertThat(askWith(proof(aKey(), Instant.now().plusSeconds(60))).getStatusCode())
			.isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(askWith(proof(key, Instant.now().plusSeconds(86400))).getStatusCode())
			.isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aPrivateKeyIsNeverTakenOnFile() throws Exception {
		String secret = new JWKSet(aKey()).toString(false);
		assertThatThrownBy(
				() -> this.clients.addWithKeys("northshire-police-keys", "northshire-police", Set.of(), secret))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theInterfaceDescribesItself() {
		ResponseEntity<JsonNode> description = this.police.with(null).get("/v3/api-docs");
		assertThat(description.getBody().get("openapi").asText()).startsWith("3.1");
		assertThat(description.getBody().get("paths").fieldNames()).toIterable()
			.contains(REQUESTS, REQUESTS + "/validations")
			.allMatch((path) -> path.startsWith("/api/v1/"));
	}

	@Test
	void aHarmlessCorrelationIdComesBackAndAHarmfulOneDoesNot() {
		HttpHeaders headers = new HttpHeaders();
		headers.set("X-Correlation-Id", "OP-HAWTHORN-118.7");
		assertThat(
				this.police.exchange(HttpMethod.GET, REQUESTS, null, headers).getHeaders().getFirst("X-Correlation-Id"))
			.isEqualTo("OP-HAWTHORN-118.7");
		headers.set("X-Correlation-Id", "<script>alert(1)</script>");
		assertThat(
				this.police.exchange(HttpMethod.GET, REQUESTS, null, headers).getHeaders().getFirst("X-Correlation-Id"))
			.doesNotContain("script");
	}

	private ResponseEntity<JsonNode> askWith(String proof) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		var form = new LinkedMultiValueMap<>(Map.of("grant_type", List.of("client_credentials"), "scope",
				List.of("disclosures.read"), "client_id", List.of("northshire-police-keys"), "client_assertion_type",
				List.of("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), "client_assertion", List.of(proof)));
		return this.http.exchange(tokenAddress(), HttpMethod.POST, new HttpEntity<>(form, headers), JsonNode.class);
	}

	private URI tokenAddress() {
		return URI.create(this.http.getRootUri() + "/oauth2/token");
	}

	private String proof(ECKey key, Instant expires) throws Exception {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer("northshire-police-keys")
			.subject("northshire-police-keys")
			// the server's public address, whatever port a test runs on
			.audience("http://localhost:8080/oauth2/token")
			.jwtID(UUID.randomUUID().toString())
			.expirationTime(Date.from(expires))
			.build();
		SignedJWT proof = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
				claims);
		proof.sign(new ECDSASigner(key));
		return proof.serialize();
	}

	private static ECKey aKey() throws Exception {
		return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
	}

}
