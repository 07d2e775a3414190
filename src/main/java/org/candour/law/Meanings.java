package org.candour.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The seal on each code's meaning. A decision names a code for years, so the words and
 * the provision behind it must not change under it.
 */
class Meanings {

	static final String FILE = "meanings.txt";

	private static final int LENGTH = 8;

	private final Map<String, String> sealed = new HashMap<>();

	Meanings(List<String> lines) {
		for (String line : lines) {
			String[] parts = line.strip().split("\\s+");
			if (parts.length == 3 && !parts[0].startsWith("#")) {
				this.sealed.put(parts[0] + " " + parts[1], parts[2]);
			}
		}
	}

	List<String> findings(LawCatalogue law) {
		List<String> findings = new ArrayList<>();
		Map<String, String> left = new HashMap<>(this.sealed);
		for (Catalogue<?> catalogue : law.all()) {
			for (LawRow row : catalogue.rows()) {
				String before = left.remove(catalogue.name() + " " + row.code());
				String at = "%s.yaml, row %s: ".formatted(catalogue.name(), row.code());
				if (before == null) {
					findings.add(at + "the code is new; seal it with this line in %s: %s".formatted(FILE,
							line(catalogue, row)));
				}
				else if (!before.equals(seal(row))) {
					findings
						.add(at + ("the meaning of the code changed. Give the row a validTo and open the next version,"
								+ " or, if only the wording was corrected, put this line into %s: %s")
							.formatted(FILE, line(catalogue, row)));
				}
			}
		}
		left.keySet()
			.forEach((gone) -> findings
				.add("%s: the row %s is gone; a code stays, with a validTo.".formatted(FILE, gone)));
		return findings;
	}

	static String line(Catalogue<?> catalogue, LawRow row) {
		return "%s %s %s".formatted(catalogue.name(), row.code(), seal(row));
	}

	private static String seal(LawRow row) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((row.name() + "\n" + row.citation()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
