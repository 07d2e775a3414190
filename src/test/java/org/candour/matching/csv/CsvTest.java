package org.candour.matching.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables as CSV: what is taken, what is refused, what a spreadsheet makes of them. */
class CsvTest {

	private static final List<Field> FIELDS = List.of(new Field("id", FieldKind.REFERENCE, true, 10, null),
			new Field("name", FieldKind.NAME, true, 20, null), new Field("pay", FieldKind.AMOUNT, false, 0, null),
			new Field("kind", FieldKind.CODE, true, 0, List.of("A", "B")));

	private static List<CsvRow> read(String csv) throws IOException {
		List<CsvRow> rows = new ArrayList<>();
		new CsvTable(FIELDS, 3).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), rows::add);
		return rows;
	}

	@Test
	void columnsMayStandInAnyOrderAndAMarkBeforeThemIsNoColumn() throws IOException {
		List<CsvRow> rows = read("\uFEFFkind,pay,name,id\nA,,\"Doe, Jane\",E1\n\nB,5.20, Zoë ,E2");
		assertThat(rows).extracting(CsvRow::values)
			.containsExactly(List.of("E1", "Doe, Jane", "", "A"), List.of("E2", "Zoë", "5.20", "B"));
	}

	@Test
	void moreRowsThanAreTakenAreRefused() {
		assertThatExceptionOfType(CsvRefused.class).isThrownBy(() -> read("id,name,pay,kind\n" + "1,A,,A\n".repeat(4)))
			.withMessageContaining("more than 3 rows");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\"", "a;b\n1;2", "id,name,pay,kind,id\n" })
	void whatIsNoSuchTableIsRefused(String csv) {
		assertThatExceptionOfType(CsvRefused.class).isThrownBy(() -> read(csv));
	}

	@Test
	void aFaultOfTheSourceIsNoFaultOfTheTable() {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

		};
		InputStream file = new SequenceInputStream(
				new ByteArrayInputStream("id,name,pay,kind\n1,A,,A\n".getBytes(StandardCharsets.UTF_8)), broken);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> new CsvTable(FIELDS, 9).read(file, (row) -> {
		}));
	}

	@Test
	void everyRuleIsCountedWithTheFirstRowsItBreaks() throws IOException {
		RowCheck check = new RowCheck(FIELDS, List.of("id"));
		List<CsvRow> taken = read("id,name,pay,kind\nE1,Jane,,A\nE1,Jane,,A\n,Jane\u0007,1.234,C\n").stream()
			.filter(check::takes)
			.toList();
		assertThat(taken).hasSize(1);
		QualityReport report = check.report();
		assertThat(report.rejected()).isEqualTo(2);
		assertThat(report.duplicates()).isEqualTo(1);
		assertThat(report.reasons()).extracting((reason) -> reason.field() + " " + reason.rule() + " " + reason.first())
			.containsExactlyInAnyOrder("row DUPLICATE [2]", "id MISSING [3]", "pay FORMAT [3]",
					"kind NOT_A_CHOICE [3]");
		assertThat(report.blank()).isEqualTo(Collections.singletonMap("pay", 1));
		assertThat(report.goodEnough(66)).isFalse();
		assertThat(report.goodEnough(67)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "DATE, 2026-02-28, true", "DATE, 2026-02-29, false", "DATE, 0026-01-01, false",
			"DATE, 28/02/2026, false", "POSTCODE, ZZ99 1AA, true", "POSTCODE, zz991aa, true", "POSTCODE, 12345, false",
			"NI_NUMBER, QQ123456C, true", "NI_NUMBER, QQ12345, false", "AMOUNT, -12.50, true", "AMOUNT, '1,000', false",
			"PERCENT, 100, true", "PERCENT, 101, false", "NAME, O\u2019Brien-Śmith, true", "NAME, =cmd, false",
			"REFERENCE, ../x, false" })
	void aKindSaysWhatFits(FieldKind kind, String value, boolean fits) {
		assertThat(kind.fits(value)).isEqualTo(fits);
	}

	@Test
	void noTextBecomesAFormula() throws IOException {
		List<Field> fields = List.of(new Field("text", FieldKind.TEXT, true, 0, null),
				new Field("pay", FieldKind.AMOUNT, true, 0, null));
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (SafeCsv csv = new SafeCsv(fields, written)) {
			csv.write(List.of("=cmd|' /C calc'!A0", "-12.50"));
			csv.write(List.of("@sum, \"quoted\"", "3"));
		}
		assertThat(written.toString(StandardCharsets.UTF_8))
			.isEqualTo("text,pay\r\n'=cmd|' /C calc'!A0,-12.50\r\n\"'@sum, \"\"quoted\"\"\",3\r\n");
	}

}
