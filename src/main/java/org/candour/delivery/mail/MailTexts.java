package org.candour.delivery.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** Fills templates. A place in a text that is not known here is an error, never empty. */
@Component
class MailTexts {

	private static final String SUBJECT = "Subject: ";

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

	private final MailProperties properties;

	MailTexts(MailProperties properties) {
		this.properties = properties;
	}

	/**
	 * The words of a mail.
	 * @param reference of the case, or null
	 * @param token or null
	 */
	MailText fill(MailTemplate template, String reference, String token) {
		Map<String, String> places = new HashMap<>();
		places.put("base", this.properties.baseUrl());
		places.put("reference", reference);
		Map<String, String> inTheBody = new HashMap<>(places);
		inTheBody.put("token", token);
		return fill(template, places, inTheBody);
	}

	/** The words of a mail about somebody's work. */
	MailText fill(MailTemplate template, int count, String work) {
		return fill(template, Map.of("count", Integer.toString(count)),
				Map.of("base", this.properties.baseUrl(), "count", Integer.toString(count), "work", work));
	}

	private static MailText fill(MailTemplate template, Map<String, String> inTheSubject,
			Map<String, String> inTheBody) {
		String[] parts = file(template).split("\n\n", 2);
		if (parts.length != 2 || !parts[0].startsWith(SUBJECT)) {
			throw new IllegalStateException("The mail %s does not begin with a subject.".formatted(template.id()));
		}
		return new MailText(fill(template, parts[0].substring(SUBJECT.length()).strip(), inTheSubject),
				fill(template, parts[1], inTheBody));
	}

	private static String fill(MailTemplate template, String text, Map<String, String> places) {
		return PLACE.matcher(text).replaceAll((place) -> {
			String value = places.get(place.group(1));
			if (value == null) {
				throw new IllegalStateException(
						"The mail %s names a place that is not known, or lacks it.".formatted(template.id()));
			}
			return Matcher.quoteReplacement(value);
		});
	}

	private static String file(MailTemplate template) {
		try (InputStream file = MailTexts.class.getResourceAsStream("/mail/" + template.id() + ".txt")) {
			if (file == null) {
				throw new IllegalStateException("There is no mail %s.".formatted(template.id()));
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
