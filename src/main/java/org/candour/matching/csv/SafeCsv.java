package org.candour.matching.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV in UTF-8. A text that a spreadsheet would take for a formula gets
 * an apostrophe before it, by which spreadsheets know a text.
 */
public final class SafeCsv implements AutoCloseable {

	private static final String STARTS_A_FORMULA = "=+-@\t\r";

	private final List<Field> fields;

	private final CSVPrinter printer;

	public SafeCsv(List<Field> fields, OutputStream to) throws IOException {
		this.fields = List.copyOf(fields);
		this.printer = CSVFormat.RFC4180.print(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
		this.printer.printRecord(fields.stream().map(Field::name).toList());
	}

	/** Writes a row, its values in the order of the fields. */
	public void write(List<String> values) throws IOException {
		List<String> safe = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			safe.add(this.fields.get(i).kind().number() ? values.get(i) : safe(values.get(i)));
		}
		this.printer.printRecord(safe);
	}

	/** The value as a spreadsheet shows it, whatever it begins with. */
	public static String safe(String value) {
		return (!value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
	}

	@Override
	public void close() throws IOException {
		this.printer.close(true);
	}

}
