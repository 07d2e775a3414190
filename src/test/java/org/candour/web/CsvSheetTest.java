package org.candour.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvSheetTest {

	@Test
	void cellsWithCommasQuotesAndLineEndsStayOneCell() throws IOException {
		assertThat(written("a,b", "say \"x\"", "two\nlines", null, 7))
			.isEqualTo("\uFEFFone,two\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,7\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx" })
	void noCellIsTakenForAFormula(String cell) throws IOException {
		assertThat(written(cell).split("\r\n", 2)[1]).matches("(?s)\"?'.*");
	}

	private static String written(Object... cells) throws IOException {
		ByteArrayOutputStream to = new ByteArrayOutputStream();
		try (CsvSheet sheet = new CsvSheet(to, "one", "two")) {
			sheet.row(cells);
		}
		return to.toString(StandardCharsets.UTF_8);
	}

}
