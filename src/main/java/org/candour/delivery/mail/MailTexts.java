package org.candour.delivery.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.delivery.MailTemplate;

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
		String[] parts = file(template).split("\n\n", 2);
		if (parts.length != 2 || !parts[0].startsWith(SUBJECT)) {
			throw new IllegalStateException("The mail %s does not begin with a subject.".formatted(template.id()));
		}
		return new MailText(fill(template, parts[0].substring(SUBJECT.length()).strip(), reference, null),
				fill(template, parts[1], reference, token));
	}

	private String fill(MailTemplate template, String text, String reference, String token) {
		return PLACE.matcher(text).replaceAll((place) -> Matcher.quoteReplacement(switch (place.group(1)) {
			case "base" -> this.properties.baseUrl();
			case "reference" -> given(reference, template, "reference");
			case "token" -> given(token, template, "token");
			default -> throw new IllegalStateException(
					"The mail %s names a place that is not known.".formatted(template.id()));
		}));
	}

	private static String given(String value, MailTemplate template, String place) {
		if (value == null) {
			throw new IllegalStateException("The mail %s lacks its %s.".formatted(template.id(), place));
		}
		return value;
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
