package org.candour.staff.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.staff.DirectoryPerson;
import org.candour.staff.Standing;
import org.candour.text.CleanText;

/**
 * Reads the directory from comma-separated values with the heading
 * {@code name,date_of_birth,standing,username,line_manager}; a value with a comma stands
 * in double quotes.
 */
final class DirectoryFile {

	private static final String HEADING = "name,date_of_birth,standing,username,line_manager";

	private static final int COLUMNS = 5;

	private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

	private DirectoryFile() {
	}

	/**
	 * Reads the people.
	 * @throws Refused if a line cannot be read; names the line, never what stands in it
	 */
	static List<DirectoryPerson> read(String text) {
		List<String> lines = text.replace("\uFEFF", "").lines().toList();
		if (lines.isEmpty() || !lines.get(0).strip().equalsIgnoreCase(HEADING)) {
			throw new Refused("The first line is " + HEADING + ".");
		}
		List<DirectoryPerson> people = new ArrayList<>();
		for (int line = 1; line < lines.size(); line++) {
			if (!lines.get(line).isBlank()) {
				people.add(person(cells(lines.get(line).strip(), line + 1), line + 1));
			}
		}
		if (people.isEmpty()) {
			throw new Refused("The file names nobody: without a directory no wall would be built.");
		}
		return people;
	}

	private static DirectoryPerson person(List<String> cells, int line) {
		try {
			if (cells.get(0) == null) {
				throw new Refused("Line %d has no name.".formatted(line));
			}
			LocalDate born = (cells.get(1) != null) ? LocalDate.parse(cells.get(1)) : null;
			return new DirectoryPerson(cells.get(0), born, Standing.valueOf(cells.get(2)), cells.get(3), cells.get(4));
		}
		catch (DateTimeException ex) {
			throw new Refused("Line %d has a date that is not like 1980-12-31.".formatted(line));
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			throw new Refused("Line %d has a standing other than STAFF, COUNCILLOR or CHIEF_OFFICER.".formatted(line));
		}
	}

	private static List<String> cells(String line, int number) {
		List<String> cells = new ArrayList<>();
		Matcher cell = CELL.matcher(line);
		int at = 0;
		boolean more = true;
		while (more && cell.find(at) && cell.start() == at) {
			String value = CleanText.of((cell.group(1) != null) ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
			cells.add(value.isBlank() ? null : value.strip());
			at = cell.end();
			more = cell.group(3).equals(",");
		}
		if (more || cells.size() != COLUMNS) {
			throw new Refused("Line %d does not have five values.".formatted(number));
		}
		return cells;
	}

	/** The file cannot be taken; the message is a sentence for the administrator. */
	static final class Refused extends RuntimeException {

		Refused(String message) {
			super(message);
		}

	}

}
