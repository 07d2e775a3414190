package org.candour.web;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the request's body, or null
 * @param parameter name of the query parameter or header, or null
 * @param rule stable code of what is wrong
 * @param detail a sentence that never repeats what was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(String pointer, String parameter, String rule, String detail) {

	/** A fault in the request's body. */
	public static Fault at(String pointer, String rule, String detail) {
		return new Fault(pointer, null, rule, detail);
	}

	/** A fault in a query parameter or header. */
	public static Fault in(String parameter, String rule, String detail) {
		return new Fault(null, parameter, rule, detail);
	}

}
