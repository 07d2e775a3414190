package org.candour.engine.operations;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kind of a failure, as it was kept, in plain words. The engine keeps no message:
 * messages of databases and parsers repeat the values that upset them.
 */
final class FailureWords {

	private static final String RULE = "RuleBroken ";

	private static final Map<String, String> BY_KIND = new LinkedHashMap<>();

	static {
		BY_KIND.put("OptimisticLocking",
				"Somebody changed the same case at the same moment. Another try usually works.");
		BY_KIND.put("Deadlock", "Two pieces of work waited for each other. Another try usually works.");
		BY_KIND.put("KeyDestroyed", "The key of the case was destroyed: its content is gone, and this cannot be done.");
		BY_KIND.put("SealBroken",
				"Something sealed could not be opened. Check that the right key-encryption key is configured.");
		BY_KIND.put("GeneralSecurity",
				"Something sealed could not be opened. Check that the right key-encryption key is configured.");
		BY_KIND.put("FactsMissing", "A letter lacks something that has to stand in it. A case handler has to add it.");
		BY_KIND.put("LetterUnfit", "A letter could not be made readable for everybody. Its template needs mending.");
		BY_KIND.put("CaseNotFound", "The case file is not there.");
		BY_KIND.put("CalendarMissing",
				"The bank holidays do not reach far enough. The data protection officer proposes newer ones.");
		BY_KIND.put("LawNotUsable", "A row of the law data is not valid on that day.");
		BY_KIND.put("NumberFormat", "A value that should be a number is none.");
		BY_KIND.put("DateTimeParse", "A value that should be a date is none.");
		BY_KIND.put("NoSuchElement", "Something that the step needs is not in the case file.");
		BY_KIND.put("UnknownProperty", "The model names a value that the case does not have.");
		BY_KIND.put("MethodNotFound", "The model asks for something that the program does not offer.");
		BY_KIND.put("PropertyNotFound", "The model names a value that the case does not have.");
		BY_KIND.put("PSQL", "The database refused, or could not be reached.");
		BY_KIND.put("SQL", "The database refused, or could not be reached.");
		BY_KIND.put("CannotGetJdbcConnection", "The database could not be reached.");
		BY_KIND.put("Mail", "The mail server refused, or could not be reached.");
		BY_KIND.put("UnknownHost", "Another system's name is not known on the network.");
		BY_KIND.put("Connect", "Another system could not be reached.");
		BY_KIND.put("SocketTimeout", "Another system did not answer in time.");
		BY_KIND.put("NoSuchFile", "A file is missing on the server.");
		BY_KIND.put("IO", "Reading or writing failed on the server, or the connection broke off.");
		BY_KIND.put("OutOfMemory", "The server ran out of memory.");
	}

	private FailureWords() {
	}

	/** A sentence for whoever has to mend it. */
	static String of(String kept) {
		if (kept == null || kept.isBlank()) {
			return "It failed, and nothing more is known.";
		}
		if (kept.startsWith(RULE)) {
			return "The rule %s does not allow the step as the case stands.".formatted(kept.substring(RULE.length()));
		}
		return BY_KIND.entrySet()
			.stream()
			.filter((known) -> kept.startsWith(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("A fault of the program or of its settings. Another try helps only after it is mended.");
	}

}
