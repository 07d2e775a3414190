package org.candour.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of comma-separated values for spreadsheets, written row by row: UTF-8 with its
 * mark, by which Excel knows it. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
public final class CsvSheet implements AutoCloseable {

	private static final String FORMULA = "=+-@\t\r\n";

	private final CSVPrinter printer;

	/**
	 * Begins the table with its heading.
	 * @throws UncheckedIOException if it cannot be written
	 */
	public CsvSheet(OutputStream to, String... heading) {
		try {
			OutputStreamWriter writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
			writer.write('\uFEFF');
			this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		row((Object[]) heading);
	}

	/**
	 * Adds a row; null is an empty cell.
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void row(Object... cells) {
		try {
			this.printer.printRecord(Arrays.stream(cells).map(CsvSheet::harmless).toArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.printer.flush();
	}

	private static Object harmless(Object cell) {
		String text = (cell != null) ? cell.toString() : "";
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
