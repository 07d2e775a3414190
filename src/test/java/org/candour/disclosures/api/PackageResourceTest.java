package org.candour.disclosures.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A package is there for its body alone, and only for so long. */
@CandourTest
class PackageResourceTest {

	private static final String PDF = """
			%PDF-1.4
			1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
			2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
			3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
			trailer<</Root 1 0 R>>
			%%EOF
			""";

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	@Autowired
	Documents documents;

	@Autowired
	JdbcTemplate jdbc;

	private OutsideBody police;

	private String request;

	@BeforeEach
	void aRequestOfThePolice() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
		this.request = URI.create(this.police.submitted()).getPath();
	}

	@Test
	void beforeTheAnswerThereIsNothingToFetch() {
		assertThat(statusOf(this.police, "/outcome/package")).isEqualTo(404);
		assertThat(statusOf(this.police, "/outcome/cover-sheet")).isEqualTo(404);
	}

	@Test
	void anotherBodyFindsNothingAtAll() throws Exception {
		OutsideBody ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
		answered(OffsetDateTime.now().plusDays(14));
		assertThat(statusOf(ambulance, "/outcome/package")).isEqualTo(404);
		assertThat(statusOf(ambulance, "/outcome/cover-sheet")).isEqualTo(404);
	}

	@Test
	void afterItsTimeThePackageIsGone() throws Exception {
		answered(OffsetDateTime.now().minusDays(1));
		assertThat(statusOf(this.police, "/outcome/package")).isEqualTo(410);
	}

	@Test
	void aLetterThatIsTheWholeAnswerHasNoPackage() throws Exception {
		answered(null);
		assertThat(statusOf(this.police, "/outcome/package")).isEqualTo(404);
	}

	private int statusOf(OutsideBody body, String path) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.ALL));
		return body.exchange(HttpMethod.GET, this.request + path, null, headers).getStatusCode().value();
	}

	private void answered(OffsetDateTime expiry) throws IOException {
		boolean packed = expiry != null;
		String caseRef = this.request.substring(this.request.lastIndexOf('/') + 1);
		DocumentId letter = this.documents.add(NewDocument.byCouncil(caseRef, "letter.pdf"),
				new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII)));
		this.jdbc.update("""
				insert into answer (case_ref, letter, letter_name, released_at, expires_at, size, sha256)
				values (?, ?, 'cover-sheet.pdf', now() - interval '20 days', ?, ?, ?)""", caseRef, letter.value(),
				expiry, packed ? 10 : 0, packed ? "0".repeat(64) : null);
	}

}
