package org.candour.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.ClassPathResource;

/** How marks are made: the query, and what tells one version of it from another. */
final class Definitions {

	/** Gives the marks of the cases in {@code :refs}. */
	static final String MARKS = text();

	/** The rows of {@code statistics_bucket} that a mark counts in. */
	static final String GRAINS = """
			cross join lateral (values ('O', day), ('D', day), ('M', date_trunc('month', day)::date)) grains (grain, start)
			where (grain = 'O') = (measure in (%s))"""
		.formatted(Measure.open());

	private Definitions() {
	}

	/** A digest of the definitions. */
	static String version() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((MARKS + GRAINS).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text() {
		try {
			return new ClassPathResource("statistics/marks.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
