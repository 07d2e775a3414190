package org.candour.rights.portal;

/**
 * Something to put right on a page.
 *
 * @param field name of the field
 * @param anchor id of the element to lead to
 * @param wording key of the sentence that says how
 */
public record Mistake(String field, String anchor, String wording) {

	static Mistake of(Field field, String rule) {
		return new Mistake(field.name(), field.anchor(), "mistake.%s.%s".formatted(field.name(), rule));
	}

}
