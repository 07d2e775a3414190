package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.release.Composition;
import org.candour.release.Compositions;
import org.candour.release.Part;

import org.springframework.stereotype.Component;

/**
 * Packs an answer: the cover sheet first, the files of the frozen composition and no
 * others, and a manifest. Nothing in it depends on when or where it is packed, so that it
 * is the same file, with the same hash, each time it is fetched.
 */
@Component
class AnswerPackage {

	static final String COVER_SHEET = "cover-sheet.pdf";

	/** What the letter of an answer to a person is called. */
	static final String LETTER = "letter.pdf";

	/** What the schedule of an answer to a person is called. */
	static final String SCHEDULE = "schedule.pdf";

	static final String MANIFEST = "manifest.json";

	private final Compositions compositions;

	private final Documents documents;

	private final ObjectMapper json;

	AnswerPackage(Compositions compositions, Documents documents, ObjectMapper json) {
		this.compositions = compositions;
		this.documents = documents;
		this.json = json;
	}

	/** Packs what a body or person fetches. */
	void write(Answer answer, OutputStream to) throws IOException {
		write(answer, new PlainZip(to));
	}

	/** Packs it as what holds it wants it. */
	void write(Answer answer, PackageSink to) throws IOException {
		write(answer.caseRef(), answer.letter(), answer.letterName(), answer.schedule(), answer.releasedAt(), to);
	}

	/**
	 * Packs an answer.
	 * @param schedule goes behind the cover, or null
	 */
	void write(String caseRef, DocumentId coverSheet, String coverName, DocumentId schedule, Instant releasedAt,
			OutputStream to) throws IOException {
		write(caseRef, coverSheet, coverName, schedule, releasedAt, new PlainZip(to));
	}

	private void write(String caseRef, DocumentId coverSheet, String coverName, DocumentId schedule, Instant releasedAt,
			PackageSink to) throws IOException {
		DocumentInfo cover = this.documents.find(caseRef, coverSheet);
		DocumentInfo listed = (schedule != null) ? this.documents.find(caseRef, schedule) : null;
		Composition composition = this.compositions.frozen(caseRef)
			.orElseThrow(() -> new IllegalStateException("No answer has been put together. (" + caseRef + ")"));
		byte[] list = this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsBytes(
					list(caseRef, file(coverName, cover.size(), cover.sha256()), listed, releasedAt, composition));
		CRC32 crc = new CRC32();
		crc.update(list);
		to.begin(coverName, cover.size(), cover.crc32(), releasedAt);
		this.documents.read(caseRef, coverSheet, to.content());
		if (listed != null) {
			to.begin(SCHEDULE, listed.size(), listed.crc32(), releasedAt);
			this.documents.read(caseRef, schedule, to.content());
		}
		for (Part part : composition.parts()) {
			to.begin(part.name(), part.size(), part.crc32(), releasedAt);
			this.documents.read(caseRef, part.document(), to.content());
		}
		to.begin(MANIFEST, list.length, crc.getValue(), releasedAt);
		to.content().write(list);
		to.end();
	}

	private static Map<String, Object> list(String caseRef, Map<String, Object> cover, DocumentInfo schedule,
			Instant releasedAt, Composition composition) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("reference", caseRef);
		list.put("releasedAt", releasedAt.toString());
		list.put("coverSheet", cover);
		if (schedule != null) {
			list.put("schedule", file(SCHEDULE, schedule.size(), schedule.sha256()));
		}
		List<Map<String, Object>> items = composition.parts()
			.stream()
			.map((part) -> file(part.name(), part.size(), part.sha256()))
			.toList();
		list.put("items", items);
		list.put("manifestSha256", composition.manifestSha256());
		return list;
	}

	private static Map<String, Object> file(String name, long size, String sha256) {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("name", name);
		file.put("size", size);
		file.put("sha256", sha256);
		return file;
	}

}
