package org.candour.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.FileType;
import org.candour.documents.Origin;
import org.candour.documents.ScanVerdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the way of a release, and what leaves when nothing does. */
class ReleaseObstaclesTest {

	@Test
	void anOriginalNeverStandsInForItsRedaction() {
		CaseRecords records = records(Fate.PART, found(1, "a", FileType.PDF), null);
		assertThat(ReleaseObstacles.in(records)).containsExactly(new Obstacle("RL-01",
				"Item 7: file 1 is to be redacted and has no redacted copy: add it in the Case tab, or choose another outcome."));
	}

	@Test
	void theRedactedCopyLeavesInThePlaceOfTheRecord() {
		CaseRecords records = records(Fate.PART, found(1, "a", FileType.PDF), copy(2, "b", FileType.PDF));
		assertThat(ReleaseObstacles.in(records)).isEmpty();
		assertThat(records.parts()).singleElement().satisfies((part) -> {
			assertThat(part.kind()).isEqualTo(Part.Kind.REDACTED);
			assertThat(part.document()).isEqualTo(id(2));
			assertThat(part.service()).as("the service that found the record").isEqualTo("education");
			assertThat(part.name()).isEqualTo("item-07.pdf");
		});
	}

	@Test
	void aRecordThatLeavesWholeHasNoRedactedCopyThatStands() {
		assertRule("RL-01", records(Fate.GIVEN, found(1, "a", FileType.PDF), copy(2, "b", FileType.PDF)),
				"RELEASE-COPY");
	}

	@Test
	void aRecordThatLeavesWholeLeavesMadeNewAndNeverAsItCame() {
		CaseItems items = new CaseItems(List.of(item(7, Fate.GIVEN, id(1))), true);
		DocumentInfo record = found(1, "a", FileType.JPEG);
		FoundFile waiting = new FoundFile(1, record, null, false, null, null, 7, Fate.GIVEN, null, null);
		assertRule("RELEASE-COPY", new CaseRecords(items, List.of(waiting)));
		FoundFile unmade = new FoundFile(1, record, null, false, null, "It is locked.", 7, Fate.GIVEN, null, null);
		assertThat(ReleaseObstacles.in(new CaseRecords(items, List.of(unmade)))).singleElement()
			.satisfies((obstacle) -> {
				assertThat(obstacle.rule()).isEqualTo("RL-10");
				assertThat(obstacle.sentence()).startsWith("Item 7: file 1 cannot be made new")
					.contains("It is locked.");
			});
		CaseRecords made = new CaseRecords(items,
				List.of(new FoundFile(1, record, null, false, anew(2), null, 7, Fate.GIVEN, null, null)));
		assertThat(ReleaseObstacles.in(made)).isEmpty();
		assertThat(made.parts()).singleElement().satisfies((part) -> {
			assertThat(part.kind()).isEqualTo(Part.Kind.WHOLE);
			assertThat(part.document()).isEqualTo(id(2));
			assertThat(part.name()).isEqualTo("item-07.pdf");
			assertThat(part.service()).as("the service that found the record").isEqualTo("education");
		});
	}

	@Test
	void aCopyWithTheBytesOfARecordIsNoRedaction() {
		assertRule("RL-02", records(Fate.PART, found(1, "a", FileType.PDF), copy(2, "a", FileType.PDF)), "RL-01");
	}

	@Test
	void aWordFileNeverLeavesNeitherAsFoundNorAsACopy() {
		assertRule("RL-01", records(Fate.GIVEN, found(1, "a", FileType.DOCX), null));
		assertRule("RL-02", records(Fate.PART, found(1, "a", FileType.PDF), copy(2, "b", FileType.DOCX)));
	}

	@Test
	void aPdfOfAWordFileLeavesInItsPlace() {
		CaseRecords records = records(Fate.GIVEN, found(1, "a", FileType.DOCX), copy(2, "b", FileType.PDF));
		assertThat(ReleaseObstacles.in(records)).isEmpty();
		assertThat(records.parts()).extracting(Part::document).containsExactly(id(2));
	}

	@Test
	void whatIsWithheldDoesNotLeaveUnderAnotherNumber() {
		FoundFile given = new FoundFile(1, found(1, "a", FileType.PDF), null, false, anew(1), null, 1, Fate.GIVEN, null,
				null);
		FoundFile withheld = new FoundFile(2, found(2, "a", FileType.PDF), null, false, null, null, 2, Fate.WITHHELD,
				null, null);
		assertRule("RL-01",
				new CaseRecords(new CaseItems(List.of(item(1, Fate.GIVEN, id(1)), item(2, Fate.WITHHELD, id(2))), true),
						List.of(given, withheld)));
	}

	@Test
	void whatBelongsToNoItemIsListedUnlessNothingLeaves() {
		List<FoundFile> open = Stream.of(1, 2)
			.map((number) -> new FoundFile(number, found(number, "a", FileType.PDF), null, false, null, null, null,
					Fate.OPEN, null, null))
			.toList();
		assertThat(ReleaseObstacles.in(new CaseRecords(new CaseItems(List.of(), true), open))).singleElement()
			.satisfies((obstacle) -> {
				assertThat(obstacle.rule()).isEqualTo("RL-03");
				assertThat(obstacle.sentence()).contains("files 1, 2");
			});
		assertThat(ReleaseObstacles.in(new CaseRecords(new CaseItems(List.of(), false), open))).isEmpty();
	}

	@Test
	void anItemThatIsGivenNamesAFileAndAFileBelongsToOneItem() {
		assertRule("RL-03", new CaseRecords(new CaseItems(List.of(item(1, Fate.GIVEN)), true), List.of()));
		FoundFile twice = new FoundFile(1, found(1, "a", FileType.PDF), null, false, anew(1), null, 1, Fate.GIVEN, null,
				null);
		assertThat(ReleaseObstacles.in(new CaseRecords(
				new CaseItems(List.of(item(1, Fate.GIVEN, id(1)), item(2, Fate.GIVEN, id(1))), true), List.of(twice))))
			.extracting(Obstacle::sentence)
			.containsExactly("File 1 belongs to items 1 and 2: name it in one of them.");
	}

	@Test
	void whatWouldLeaveAndStaysClosedIsNamed() {
		DocumentInfo closed = info(1, "a", FileType.PDF, Origin.SEARCH, null, true);
		assertRule("FILE-QUARANTINED", records(Fate.GIVEN, closed, null));
	}

	@Test
	void theFatesOfWhatWasFoundAddUp() {
		Counts counts = Counts.of(List.of(Fate.GIVEN, Fate.PART, Fate.WITHHELD, Fate.DUPLICATE, Fate.OUT_OF_SCOPE,
				Fate.NOT_PERSONAL_DATA, Fate.OPEN, Fate.GIVEN));
		assertThat(counts).isEqualTo(new Counts(8, 2, 1, 1, 1, 1, 1, 1));
	}

	private static void assertRule(String rule, CaseRecords records, String... alsoAllowed) {
		assertThat(ReleaseObstacles.in(records)).extracting(Obstacle::rule)
			.contains(rule)
			.isSubsetOf(Stream.concat(Stream.of(rule), Stream.of(alsoAllowed)).toList());
	}

	private static CaseRecords records(Fate fate, DocumentInfo record, DocumentInfo copy) {
		return new CaseRecords(new CaseItems(List.of(item(7, fate, record.id())), true),
				List.of(new FoundFile(1, record, copy, true, null, null, 7, fate, null, null)));
	}

	private static CaseItem item(int number, Fate fate, DocumentId... files) {
		return new CaseItem(number, number, fate, List.of(files));
	}

	private static DocumentInfo found(int number, String hash, FileType type) {
		return info(number, hash, type, Origin.SEARCH, null, false);
	}

	@Test
	void aCopyThatWasRedactedElsewhereLeavesMadeNewToo() {
		CaseItems items = new CaseItems(List.of(item(7, Fate.PART, id(1))), true);
		DocumentInfo record = found(1, "a", FileType.PDF);
		DocumentInfo outside = copy(2, "b", FileType.PDF);
		assertRule("RELEASE-COPY", new CaseRecords(items,
				List.of(new FoundFile(1, record, outside, false, null, null, 7, Fate.PART, null, null))));
		CaseRecords made = new CaseRecords(items,
				List.of(new FoundFile(1, record, outside, false, anew(3), null, 7, Fate.PART, null, null)));
		assertThat(ReleaseObstacles.in(made)).isEmpty();
		assertThat(made.parts()).extracting(Part::document).containsExactly(id(3));
		assertThat(made.parts()).extracting(Part::kind).containsExactly(Part.Kind.REDACTED);
	}

	private static DocumentInfo anew(int number) {
		return info(number, "new", FileType.PDF, Origin.RELEASE_COPY, null, false);
	}

	private static DocumentInfo copy(int number, String hash, FileType type) {
		return info(number, hash, type, Origin.REDACTION, id(1), false);
	}

	private static DocumentInfo info(int number, String hash, FileType type, Origin origin, DocumentId of,
			boolean closed) {
		return new DocumentInfo(id(number), "RR-2026-000001", "a.pdf", type, 10, hash, 1, origin,
				(origin == Origin.SEARCH) ? "education" : null, "searcher", Instant.EPOCH, of, ScanVerdict.CLEAN,
				closed, false, Set.of(), null);
	}

	private static DocumentId id(int number) {
		return new DocumentId(new UUID(0, number));
	}

}
