package org.candour.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token that stands in the forms of a page. */
final class FormToken {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private FormToken() {
	}

	static String of(Http http, String page) {
		Matcher token = TOKEN.matcher(http.get(page, "Accept", "text/html").text());
		if (!token.find()) {
			throw new AssertionError("There is no form on " + page);
		}
		return token.group(1);
	}

}
