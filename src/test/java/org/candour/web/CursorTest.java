package org.candour.web;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

	@Test
	void aCursorLeadsBackToItsPlace() {
		Cursor place = new Cursor(Instant.parse("2026-11-24T09:30:00.123456Z"), "DR-2026-000001");
		assertThat(Cursor.read(place.write())).isEqualTo(place);
	}

	@Test
	void aListBeginsWithoutACursor() {
		assertThat(Cursor.read(null).at()).isAfter(Instant.parse("2200-01-01T00:00:00Z"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "x", "' or 1=1 --", "AAAA", "MjAyNg", "%00", "KzEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaIHg" })
	void aCursorThatNoListGaveOutIsRefused(String text) {
		assertThatThrownBy(() -> Cursor.read(text)).isInstanceOf(ApiProblem.class)
			.extracting((ex) -> ((ApiProblem) ex).type())
			.isEqualTo(ProblemType.INVALID_PARAMETER);
	}

}
