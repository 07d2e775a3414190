package org.candour.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.stereotype.Component;

/** The words that letters use for codes, each with the days on which they are used. */
@Component
class Words {

	private final List<Row> rows;

	Words() {
		try (InputStream file = Words.class.getResourceAsStream("/letters/words.yaml")) {
			this.rows = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule())
				.readValue(file, new TypeReference<List<Row>>() {
				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words for a code on a day. */
	Optional<String> of(String code, LocalDate day) {
		return this.rows.stream()
			.filter((row) -> row.code().equals(code) && row.inForce(day))
			.map(Row::words)
			.findFirst();
	}

	List<String> codes() {
		return this.rows.stream().map(Row::code).toList();
	}

	/**
	 * Words for a code.
	 *
	 * @param validFrom first day, in London
	 * @param validTo last day, or null
	 */
	record Row(String code, LocalDate validFrom, LocalDate validTo, String words) {

		boolean inForce(LocalDate day) {
			return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
		}

	}

}
