package org.candour.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/law.md tells what the files say. */
class LawDocumentTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private final LawCatalogue law = TheLaw.shipped();

	private final String document = Files.readString(Path.of("docs/law.md"));

	LawDocumentTest() throws IOException {
	}

	@Test
	void theTableOfCataloguesHasTheirNumbers() {
		for (Catalogue<?> one : this.law.all()) {
			assertThat(this.document)
				.contains("| `%s` | %d | %d | ".formatted(one.name(), one.rows().size(), one.inForce(DAY).size()));
		}
	}

	@Test
	void theDisabledRowsAreListed() {
		for (Catalogue<?> one : this.law.all()) {
			List<String> disabled = codes(one.rows().stream().filter((row) -> !row.enabled()));
			if (!disabled.isEmpty()) {
				assertThat(this.document)
					.contains("| `%s` | %s |\n".formatted(one.name(), String.join(", ", disabled)));
			}
		}
	}

	@Test
	void theRowsToBeConfirmedAreListed() {
		for (Catalogue<?> one : this.law.all()) {
			List<String> not = codes(one.rows().stream().filter((row) -> row.checked() == LawRow.Checked.UNVERIFIED));
			List<String> part = codes(one.rows().stream().filter((row) -> row.checked() == LawRow.Checked.PART));
			if (!not.isEmpty() || !part.isEmpty()) {
				assertThat(this.document).contains(
						"| `%s` | %s | %s |\n".formatted(one.name(), String.join(", ", not), String.join(", ", part)));
			}
		}
	}

	@Test
	void everyFieldOfEverySchemaIsExplained() throws IOException {
		Set<String> fields = new TreeSet<>();
		try (Stream<Path> schemas = Files.list(Path.of("law/schema"))) {
			for (Path schema : schemas.toList()) {
				collect(JsonMapper.builder().build().readTree(schema.toFile()), fields);
			}
		}
		fields.removeAll(Set.of("catalogue", "rows"));
		assertThat(fields).hasSizeGreaterThan(60)
			.allSatisfy((field) -> assertThat(this.document).contains("`" + field + "`"));
	}

	private static void collect(JsonNode schema, Set<String> fields) {
		schema.path("properties").fieldNames().forEachRemaining(fields::add);
		schema.forEach((child) -> collect(child, fields));
	}

	private static List<String> codes(Stream<? extends LawRow> rows) {
		return rows.map((row) -> "`" + row.code() + "`").collect(Collectors.toCollection(ArrayList::new));
	}

}
