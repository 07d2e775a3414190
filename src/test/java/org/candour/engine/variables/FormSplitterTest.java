package org.candour.engine.variables;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.cases.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A form is taken apart: codes for the process, words for the case file. */
class FormSplitterTest {

	private final FormSplitter forms = new FormSplitter(new ProcessVariables(
			Map.of("decision", "code", "bars", "codes", "hours", "number", "found", "boolean", "tellOn", "date")));

	@Test
	void codesAndTextsGoTheirOwnWays() {
		FormContent content = this.forms
			.split(Map.of("decision", "REFUSED", "found", true, "hours", 2.5, "reason", "Jane Roe lives elsewhere."));
		assertThat(content.codes()).isEqualTo(Map.of("decision", "REFUSED", "found", true, "hours", 2.5));
		assertThat(content.texts()).isEqualTo(Map.of("reason", "Jane Roe lives elsewhere."));
	}

	@Test
	void whatNoLetterCanHoldIsTakenOutOfATextBeforeItIsKept() {
		FormContent content = this.forms
			.split(Map.of("question", "Which school?\u000BWhich years?\u0000\uFFFE", "reason", "\u200B"));
		assertThat(content.texts()).isEqualTo(Map.of("question", "Which school?\nWhich years?", "reason", ""));
	}

	@Test
	void aListOfCodesComesAsJson() {
		assertThat(bars(
				Variables.objectValue(List.of("BAR-1", "BAR-2")).serializationDataFormat("application/json").create()))
			.isEqualTo(List.of("BAR-1", "BAR-2"));
		assertThat(bars(serialized("[\"BAR-1\"]", "application/json"))).isEqualTo(List.of("BAR-1"));
		assertThat(bars("[\"BAR-1\"]")).isEqualTo(List.of("BAR-1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane Roe", "a sentence of words", "<x>" })
	void wordsDoNotPassAsACode(String words) {
		assertThatThrownBy(() -> this.forms.split(Map.of("decision", words))).isInstanceOf(RuleBroken.class)
			.hasMessageNotContaining(words);
	}

	@ParameterizedTest
	@CsvSource({ "hours, many", "found, perhaps", "tellOn, tomorrow", "bars, not-a-list" })
	void aValueOfAnotherKindIsRefused(String name, String value) {
		assertThatThrownBy(() -> this.forms.split(Map.of(name, value))).isInstanceOf(RuleBroken.class);
	}

	@Test
	void aListOfWordsIsNoListOfCodes() {
		assertThatThrownBy(() -> bars(List.of("BAR-1", "Jane Roe"))).isInstanceOf(RuleBroken.class);
	}

	@Test
	void unknownFieldsThatAreNoTextAreRefused() {
		for (Object value : List.of(true, 7, Variables.byteArrayValue(new byte[] { 1 }),
				Variables.fileValue("x").file(new byte[0]).create())) {
			assertThatThrownBy(() -> this.forms.split(Map.of("other", value))).isInstanceOf(RuleBroken.class);
		}
		assertThatThrownBy(() -> this.forms.split(Map.of("na.me", "x"))).isInstanceOf(RuleBroken.class);
	}

	@Test
	void serializedJavaIsRefused() {
		assertThatThrownBy(() -> bars(serialized("rO0ABXA=", "application/x-java-serialized-object")))
			.isInstanceOf(RuleBroken.class);
	}

	@Test
	void aTextHasAnEnd() {
		String tooLong = "x".repeat(FormSplitter.LONGEST_TEXT + 1);
		assertThatThrownBy(() -> this.forms.split(Map.of("reason", tooLong))).isInstanceOf(RuleBroken.class);
	}

	@Test
	void anUnansweredChoiceIsNothing() {
		assertThat(this.forms.split(Map.of("decision", "")).codes()).containsEntry("decision", null);
	}

	private Object bars(Object value) {
		return this.forms.split(Map.of("bars", value)).codes().get("bars");
	}

	private static Object serialized(String value, String format) {
		return Variables.serializedObjectValue(value)
			.serializationDataFormat(format)
			.objectTypeName("java.util.ArrayList")
			.create();
	}

}
