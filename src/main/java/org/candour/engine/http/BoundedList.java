package org.candour.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request that asks for no more rows than the engine gives. Tasklist and Cockpit ask
 * for 2000, or name no number at all, and the engine would refuse both.
 */
class BoundedList extends HttpServletRequestWrapper {

	/** Rows; the engine's own limit. */
	static final int LONGEST = 500;

	private static final Pattern ASKED = Pattern.compile("maxResults=(\\d{1,9})");

	BoundedList(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getQueryString() {
		return bounded(super.getQueryString());
	}

	static String bounded(String query) {
		int rows = LONGEST;
		List<String> rest = new ArrayList<>();
		for (String part : (query != null) ? query.split("&") : new String[0]) {
			Matcher asked = ASKED.matcher(part);
			if (asked.matches()) {
				rows = Math.min(rows, Integer.parseInt(asked.group(1)));
			}
			else if (!part.startsWith("maxResults=")) {
				rest.add(part);
			}
		}
		rest.add("maxResults=" + rows);
		return String.join("&", rest);
	}

}
