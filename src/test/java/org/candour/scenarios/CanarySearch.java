package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table, also inside bytes and documents. */
final class CanarySearch {

	private final JdbcClient jdbc;

	CanarySearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> tables() {
		return this.jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'public'"
					+ " and table_type = 'BASE TABLE' order by table_name")
			.query(String.class)
			.list();
	}

	/** The tables in which a word stands, in the clear or as its bytes. */
	List<String> tablesWith(String word) {
		List<String> found = new ArrayList<>();
		String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
		String wide = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_16BE));
		for (String table : tables()) {
			// a row as text shows bytes in hexadecimal digits
			Boolean there = this.jdbc.sql(
					"select exists (select 1 from \"%s\" r where r::text ilike :word or r::text like :bytes or r::text like :wide)"
						.formatted(table))
				.param("word", "%" + word + "%")
				.param("bytes", "%" + bytes + "%")
				.param("wide", "%" + wide + "%")
				.query(Boolean.class)
				.single();
			if (there) {
				found.add(table);
			}
		}
		return found;
	}

}
