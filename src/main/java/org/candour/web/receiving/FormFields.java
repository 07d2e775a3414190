package org.candour.web.receiving;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

/** The fields of a form that was sent (application/x-www-form-urlencoded). */
final class FormFields {

	private static final int MOST = 1000;

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private FormFields() {
	}

	/**
	 * Reads a form.
	 * @throws ApiProblem if it is not encoded as a form must be, or has too many fields
	 */
	static FormFields read(String body, Charset charset) {
		FormFields form = new FormFields();
		String[] pairs = body.split("&");
		if (pairs.length > MOST) {
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "A form has at most %d fields.".formatted(MOST));
		}
		try {
			for (String pair : pairs) {
				int equals = pair.indexOf('=');
				String name = (equals >= 0) ? pair.substring(0, equals) : pair;
				if (!name.isEmpty()) {
					form.add(URLDecoder.decode(name, charset),
							(equals >= 0) ? URLDecoder.decode(pair.substring(equals + 1), charset) : "");
				}
			}
			return form;
		}
		catch (IllegalArgumentException ex) {
			throw new ApiProblem(ProblemType.MALFORMED_REQUEST, "The form is not encoded as a form must be.");
		}
	}

	private void add(String name, String value) {
		this.fields.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

	/** All parameters: those of the address first, as a container gives them. */
	Map<String, String[]> after(Map<String, String[]> ofTheAddress) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		ofTheAddress.forEach((name, values) -> all.put(name, new ArrayList<>(Arrays.asList(values))));
		this.fields.forEach((name, values) -> all.computeIfAbsent(name, (key) -> new ArrayList<>()).addAll(values));
		Map<String, String[]> parameters = new LinkedHashMap<>();
		all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
		return Collections.unmodifiableMap(parameters);
	}

}
