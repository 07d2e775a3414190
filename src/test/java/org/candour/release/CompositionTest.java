package org.candour.release;

import java.util.List;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.documents.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves has one form and one hash, and one numbering. */
class CompositionTest {

	private static final Counts COUNTS = new Counts(3, 1, 1, 1, 0, 0, 0, 0);

	@Test
	void theHashIsOfTheCanonicalFormAndNothingElse() {
		Composition composition = new Composition("RR-2026-000001", List.of(part(1, "item-01.pdf", 'a')), COUNTS);
		assertThat(composition.canonical()).isEqualTo("""
				candour-composition-1
				case RR-2026-000001
				found 3 given 1 part 1 withheld 1 duplicates 0 out-of-scope 0 not-personal-data 0 open 0
				item 1 item-01.pdf 00000000-0000-0000-0000-000000000001 WHOLE PDF 10 %s
				""".formatted("a".repeat(64)));
		assertThat(composition.sha256()).hasSize(64).isEqualTo(Sha256.of(composition.canonical()));
	}

	@Test
	void theHashChangesWithEveryByteThatLeavesAndWithWhatWasAccountedFor() {
		Composition first = new Composition("RR-2026-000001", List.of(part(1, "item-01.pdf", 'a')), COUNTS);
		assertThat(List.of(new Composition("RR-2026-000002", first.parts(), COUNTS),
				new Composition("RR-2026-000001", List.of(part(1, "item-01.pdf", 'b')), COUNTS),
				new Composition("RR-2026-000001", List.of(part(2, "item-02.pdf", 'a')), COUNTS),
				new Composition("RR-2026-000001", List.of(), COUNTS),
				new Composition("RR-2026-000001", first.parts(), new Counts(4, 1, 1, 1, 1, 0, 0, 0))))
			.extracting(Composition::sha256)
			.doesNotContain(first.sha256())
			.doesNotHaveDuplicates();
	}

	@Test
	void whoHoldsTheFilesCanWorkOutTheHashOfTheManifest() {
		Composition composition = new Composition("RR-2026-000001",
				List.of(part(1, "item-01.pdf", 'a'), part(2, "item-02.pdf", 'b')), COUNTS);
		assertThat(composition.manifestSha256())
			.isEqualTo(Sha256.of("a".repeat(64) + "  item-01.pdf\n" + "b".repeat(64) + "  item-02.pdf\n"));
	}

	@ParameterizedTest
	@CsvSource({ "3, 0, 1, item-03.pdf", "3, 0, 2, item-03a.pdf", "3, 1, 2, item-03b.pdf", "12, 25, 30, item-12z.pdf",
			"12, 26, 30, item-12aa.pdf", "123, 0, 1, item-123.pdf" })
	void aFileIsCalledByTheNumberOfItsItem(int item, int position, int of, String name) {
		assertThat(PartNames.of(item, position, of, "pdf")).isEqualTo(name);
	}

	private static Part part(int item, String name, char hash) {
		return new Part(item, name, new DocumentId(new UUID(0, 1)), Part.Kind.WHOLE, FileType.PDF, null, 10,
				String.valueOf(hash).repeat(64), 1);
	}

}
