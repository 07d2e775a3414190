package org.candour.delivery.mail;

import java.util.regex.Pattern;

/**
 * A fixed text of a mail: the file {@code mail/<id>.txt} among the resources. Its first
 * line is {@code Subject: }, then comes an empty line. It may name {@code {base}} (the
 * address of the application), {@code {reference}} and {@code {token}}, or in a mail
 * about somebody's work {@code {count}} and {@code {work}}, and nothing else.
 */
public record MailTemplate(String id) {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");

	public MailTemplate {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("A template is called by small letters, digits and hyphens.");
		}
	}

}
