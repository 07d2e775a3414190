package org.candour.documents.scan;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads a CSV file (RFC 4180, comma or semicolon): every row has as many cells as the
 * first, and no cell is a formula in the spreadsheet that opens it.
 */
class CsvData {

	private static final int LONGEST_CELL = 100_000;

	private final StringBuilder cell = new StringBuilder();

	private int cells;

	private int width = -1;

	private char separator;

	private boolean quoted;

	private boolean afterQuote;

	private boolean inRow;

	void read(Reader text) throws IOException {
		for (int next = text.read(); next >= 0; next = text.read()) {
			take((char) next);
		}
		if (this.quoted) {
			throw broken();
		}
		if (this.inRow) {
			endRow();
		}
	}

	private void take(char one) {
		if (this.quoted && !this.afterQuote) {
			this.afterQuote = one == '"';
			if (!this.afterQuote) {
				add(one);
			}
			return;
		}
		if (this.afterQuote && one == '"') {
			this.afterQuote = false;
			add(one);
			return;
		}
		if (this.afterQuote) {
			this.quoted = false;
			this.afterQuote = false;
		}
		plain(one);
	}

	private void plain(char one) {
		if (this.separator == 0 && (one == ',' || one == ';')) {
			this.separator = one;
		}
		if (one == '\n') {
			endRow();
		}
		else if (one == this.separator) {
			endCell();
		}
		else if (one == '"' && this.cell.isEmpty()) {
			this.quoted = true;
			this.inRow = true;
		}
		else if (one != '\r') {
			add(one);
		}
	}

	private void add(char one) {
		if (one < ' ' && one != '\t' && one != '\n' && one != '\r' || this.cell.length() >= LONGEST_CELL) {
			throw broken();
		}
		this.inRow = true;
		this.cell.append(one);
	}

	private void endCell() {
		if (formula(this.cell)) {
			throw DataScan
				.active("A cell of the CSV file would be a formula in a spreadsheet: leave the sign in front out.");
		}
		this.cells++;
		this.cell.setLength(0);
		this.inRow = true;
	}

	private void endRow() {
		if (!this.inRow) {
			return;
		}
		endCell();
		if (this.width >= 0 && this.width != this.cells) {
			throw broken();
		}
		this.width = this.cells;
		this.cells = 0;
		this.inRow = false;
	}

	/** A sign in front of figures is a number, and of anything else a formula. */
	private static boolean formula(CharSequence cell) {
		if (cell.isEmpty()) {
			return false;
		}
		char first = cell.charAt(0);
		boolean sign = first == '+' || first == '-';
		return first == '=' || first == '@' || first == '\t' || sign && !cell.toString().matches("[+-][0-9 .,()/-]*");
	}

	private static RuntimeException broken() {
		return DataScan.broken("The file looks like CSV and its rows do not fit together.");
	}

}
