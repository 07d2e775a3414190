package org.candour.matching.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.candour.text.CleanText;

/**
 * Reads a table row by row: UTF-8, commas, names of the columns in the first line. What
 * is read is never in memory as a whole.
 */
public final class CsvTable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
		.get();

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final List<Field> fields;

	private final int mostRows;

	/**
	 * A table of these columns, in any order.
	 * @param mostRows more are refused
	 */
	public CsvTable(List<Field> fields, int mostRows) {
		this.fields = List.copyOf(fields);
		this.mostRows = mostRows;
	}

	/**
	 * Hands over row by row.
	 * @throws CsvRefused if the file is no such table; some rows may have been handed
	 * over before that is seen
	 * @throws IOException if the file cannot be read to its end
	 */
	public void read(InputStream file, Consumer<CsvRow> taker) throws IOException {
		try (CSVParser rows = FORMAT.parse(reader(file))) {
			checkColumns(rows.getHeaderNames());
			Iterator<CSVRecord> all = rows.iterator();
			while (all.hasNext()) {
				CSVRecord row = all.next();
				if (row.getRecordNumber() > this.mostRows) {
					throw new CsvRefused("The file has more than %,d rows.".formatted(this.mostRows));
				}
				taker.accept(row(row));
			}
		}
		catch (CharacterCodingException ex) {
			throw notUtf8();
		}
		catch (CSVException ex) {
			throw malformed();
		}
		catch (UncheckedIOException ex) {
			throw refusal(ex.getCause());
		}
		catch (IllegalArgumentException ex) {
			// of the header; the parser's message repeats what stands there
			throw new CsvRefused("The first line must name every column, and each once.");
		}
	}

	private static RuntimeException refusal(IOException cause) throws IOException {
		if (cause instanceof CharacterCodingException) {
			return notUtf8();
		}
		if (cause instanceof CSVException) {
			return malformed();
		}
		throw cause;
	}

	private static CsvRefused notUtf8() {
		return new CsvRefused("The file is not UTF-8. Save it as \"CSV UTF-8\".");
	}

	private static CsvRefused malformed() {
		return new CsvRefused("The file is no well-formed CSV: look for a quotation mark that is not closed.");
	}

	private static BufferedReader reader(InputStream file) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(file,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.mark(1);
		if (reader.read() != BYTE_ORDER_MARK) {
			reader.reset();
		}
		return reader;
	}

	private void checkColumns(List<String> columns) {
		Set<String> known = this.fields.stream().map(Field::name).collect(Collectors.toSet());
		for (Field field : this.fields) {
			if (!columns.contains(field.name())) {
				throw new CsvRefused("The column %s is missing.".formatted(field.name()));
			}
		}
		long more = columns.stream().filter((column) -> !known.contains(column)).count();
		if (more > 0) {
			throw new CsvRefused(
					"The file has columns that are not in the specification (%d): only what is asked for may be given."
						.formatted(more));
		}
	}

	private CsvRow row(CSVRecord row) {
		// a row of another length than the first line cannot be told apart column by
		// column
		return new CsvRow(row.getRecordNumber(), row.isConsistent(),
				this.fields.stream()
					.map((field) -> row.isSet(field.name()) ? CleanText.of(row.get(field.name())).strip() : "")
					.toList());
	}

}
