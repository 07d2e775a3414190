package org.candour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.candour.scenarios.Http.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer file of bank holidays on its way through the page for it. */
record NewerHolidays(House house, JdbcClient jdbc) {

	static final String PAGE = "/staff/calendar";

	/** A Thursday that the shipped file does not know as a bank holiday. */
	private static final String EXTRA = "2027-06-17";

	static String shipped() {
		try {
			return Files.readString(Path.of("law/calendar/bank-holidays.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String withExtra() {
		return shipped().replaceFirst("\"events\": \\[", "\"events\": [{\"title\": \"Extra\", \"date\": \"" + EXTRA
				+ "\", \"notes\": \"\", \"bunting\": true},");
	}

	static String without2028() {
		return shipped().replaceAll("(?m)^.*\"date\": \"2028-.*\\R", "").replaceAll("},(\\s*])", "}$1");
	}

	Answer proposes(String username, String json, boolean changesPast) {
		Desk desk = this.house.of(username);
		return desk.sends(PAGE,
				Multipart.file(Map.of("_csrf", desk.token(), "changesPast", Boolean.toString(changesPast)),
						"bank-holidays.json", json.getBytes(StandardCharsets.UTF_8)));
	}

	Answer press(String username) {
		long number = this.jdbc.sql("select max(number) from calendar_version").query(Long.class).single();
		return this.house.of(username).presses(PAGE + "/" + number + "/confirmation");
	}

}
