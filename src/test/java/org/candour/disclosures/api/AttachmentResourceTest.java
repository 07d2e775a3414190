package org.candour.disclosures.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.candour.support.SlowRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.DisclosureRequestResourceTest.assertProblem;

/** Files come with a request, sealed on the way in. */
@CandourTest
class AttachmentResourceTest {

	private static final int LARGEST_MB = 25;

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	OutsideBody police;

	String attachments;

	@BeforeEach
	void aRequestOfThePolice() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
		this.attachments = this.police.submitted() + "/attachments";
	}

	@Test
	void aBodyThatSendsTwoFilesSlowlyWaitsAndTheOthersDoNot() throws IOException {
		OutsideBody ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
		String theirs = ambulance
			.post(OutsideBody.REQUESTS,
					OutsideBody.aRequestWith("/gateway", "GW-LIFE")
						.replace("northshire.police", "northshire-ambulance"))
			.getHeaders()
			.getLocation() + "/attachments";
		byte[] pdf = aPdf();
		try (SlowRequest first = slowly(pdf); SlowRequest second = slowly(pdf)) {
			Awaitility.await()
				.until(() -> this.police.attach(this.attachments, "file", "x.pdf", pdf).getStatusCode().value() == 429);
			ResponseEntity<JsonNode> refused = this.police.attach(this.attachments, "file", "x.pdf", pdf);
			assertProblem(refused, 429, "too-many-requests");
			assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("10");
			assertThat(ambulance.attach(theirs, "file", "x.pdf", pdf).getStatusCode()).isEqualTo(HttpStatus.CREATED);
			assertThat(first.end()).startsWith("HTTP/1.1 201");
			assertThat(second.end()).startsWith("HTTP/1.1 201");
		}
		assertThat(this.police.attach(this.attachments, "file", "x.pdf", pdf).getStatusCode())
			.isEqualTo(HttpStatus.CREATED);
	}

	@Test
	void aFileIsAttachedAndListed() throws IOException {
		ResponseEntity<JsonNode> answer = this.police.attach(this.attachments, "file", "Order of Mallowbrook.pdf",
				aPdf());
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getBody().get("type").asText()).isEqualTo("PDF");
		assertThat(answer.getBody().toString()).doesNotContain("Mallowbrook");
		JsonNode listed = this.police.get(this.attachments).getBody().get("items");
		assertThat(listed).hasSize(1);
		assertThat(listed.get(0).get("fileName").asText()).isEqualTo("Order of Mallowbrook.pdf");
	}

	@Test
	void aRepeatedUploadIsKeptOnce() throws IOException {
		String key = UUID.randomUUID().toString();
		byte[] pdf = aPdf();
		ResponseEntity<JsonNode> first = this.police.attach(this.attachments, "file", "a.pdf", pdf, key);
		ResponseEntity<JsonNode> second = this.police.attach(this.attachments, "file", "a.pdf", pdf, key);
		assertThat(second.getBody()).isEqualTo(first.getBody());
		assertThat(this.police.get(this.attachments).getBody().get("items")).hasSize(1);
		assertProblem(this.police.attach(this.attachments, "file", "b.pdf", pdf, key), 422, "idempotency-key-reused");
	}

	@Test
	void aFileOfAnotherTypeIsRefusedWhateverItsName() {
		assertProblem(this.police.attach(this.attachments, "file", "order.pdf",
				"MZ this is no PDF".getBytes(StandardCharsets.UTF_8)), 415, "unsupported-media-type");
		assertThat(this.police.get(this.attachments).getBody().get("items")).isEmpty();
	}

	@Test
	void aFileThatIsTooLargeIsRefused() throws IOException {
		ByteArrayOutputStream large = new ByteArrayOutputStream();
		large.write(aPdf());
		large.write(new byte[26 * 1024 * 1024]);
		assertProblem(this.police.attach(this.attachments, "file", "large.pdf", large.toByteArray()), 413, "too-large");
	}

	@Test
	void aFileOfTheLargestSizeIsTakenAndOneByteMoreIsNot() throws IOException {
		byte[] largest = aPdf(LARGEST_MB * 1024 * 1024);
		assertThat(this.police.attach(this.attachments, "file", "large.pdf", largest).getStatusCode())
			.isEqualTo(HttpStatus.CREATED);
		assertProblem(this.police.attach(this.attachments, "file", "larger.pdf", aPdf(largest.length + 1)), 413,
				"too-large");
	}

	@Test
	void theGuideTheDescriptionAndThePublicsPageNameTheLargestSize() throws IOException {
		String said = "at most %d MB".formatted(LARGEST_MB);
		assertThat(Files.readString(Path.of("docs/api.md"))).contains(said);
		assertThat(this.http.getForObject("/v3/api-docs", String.class)).contains(said);
		assertThat(Files.readString(Path.of("src/main/resources/templates/public/papers.html"))).contains(said);
	}

	@Test
	void aPartOfAnotherNameIsRefused() throws IOException {
		assertProblem(this.police.attach(this.attachments, "upload", "a.pdf", aPdf()), 400, "malformed-request");
	}

	@Test
	void nothingIsAttachedToAnotherBodysRequest() throws IOException {
		OutsideBody ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
		assertProblem(ambulance.attach(this.attachments, "file", "a.pdf", aPdf()), 404, "not-found");
		assertProblem(ambulance.get(this.attachments), 404, "not-found");
	}

	@Test
	void twoFilesInOneRequestAreRefusedSinceOneOfThemWouldBeLost() throws IOException {
		assertProblem(this.police.attach(this.attachments, List.of("a.pdf", "b.pdf"), aPdf()), 400,
				"malformed-request");
		assertThat(this.police.get(this.attachments).getBody().get("items")).isEmpty();
	}

	private SlowRequest slowly(byte[] pdf) throws IOException {
		return SlowRequest.upload(URI.create(this.http.getRootUri()).getPort(), this.attachments,
				Map.of("Authorization", this.police.bearer(), "Idempotency-Key", UUID.randomUUID().toString()),
				Map.of(), pdf);
	}

	/** A PDF of exactly so many bytes: it carries a stream that nobody looks at. */
	private static byte[] aPdf(int size) throws IOException {
		int padding = size - 2000;
		byte[] pdf = aPdfWith(padding);
		while (pdf.length != size) {
			padding += size - pdf.length;
			pdf = aPdfWith(padding);
		}
		return pdf;
	}

	private static byte[] aPdfWith(int padding) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			COSStream stream = document.getDocument().createCOSStream();
			try (OutputStream content = stream.createRawOutputStream()) {
				content.write(new byte[padding]);
			}
			document.getDocumentCatalog().getCOSObject().setItem("Padding", stream);
			document.save(bytes, CompressParameters.NO_COMPRESSION);
			return bytes.toByteArray();
		}
	}

	private static byte[] aPdf() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
