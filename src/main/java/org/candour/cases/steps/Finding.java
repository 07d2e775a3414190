package org.candour.cases.steps;

/**
 * Something that a form lacks or has wrong.
 *
 * @param pointer JSON pointer to the member, such as {@code /signOff/countersignName}
 * @param rule stable code of the rule
 * @param message a sentence that names the rule and never repeats what was sent
 */
public record Finding(String pointer, String rule, String message) {
}
