package org.candour.processes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a form must keep to. A field is either on the list of what the engine may know,
 * then it is a choice, a tick, a number or a date; or it is a text, which is sealed.
 */
final class FormRules {

	private static final Map<String, Set<String>> FIELDS_OF = Map.of("code", Set.of("radio", "select"), "codes",
			Set.of("checklist"), "boolean", Set.of("checkbox"), "number", Set.of("number"), "date", Set.of("datetime"));

	private static final Set<String> TEXTS = Set.of("textarea", "textfield");

	private static final Pattern COMPELLED = Pattern.compile(
			"(?i)\\b(compuls|mandatory|obliged|(?<!Legal )obligation|must (answer|disclose|comply|supply)|required by law"
					+ "|has to (answer|disclose)|duty to (answer|disclose))");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

	private static final Set<String> WORDS = Set.of("not", "and", "or", "true", "false", "null");

	private final Map<String, String> variables;

	private final List<String> breaches = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final Set<String> keys = new HashSet<>();

	private FormRules(Map<String, String> variables) {
		this.variables = variables;
	}

	static List<String> breaches(String name, JsonNode form, Map<String, String> variables) {
		FormRules rules = new FormRules(variables);
		rules.form(name, form);
		return rules.breaches;
	}

	private void form(String name, JsonNode form) {
		expect(name.equals(form.path("id").asText()), "form", "is not named like its file");
		expect(form.path("schemaVersion").asInt() == 16, "form", "is of another schema version");
		expect("Camunda Platform".equals(form.path("executionPlatform").asText())
				&& "7.24.0".equals(form.path("executionPlatformVersion").asText()), "form", "is for another platform");
		JsonNode first = form.path("components").path(0);
		expect(first.path("type").asText().equals("text") && first.path("text").asText().contains("**Case** tab"),
				"form", "does not begin with what to do and where the case file is");
		form.path("components").forEach(this::component);
		form.path("components").forEach(this::condition);
	}

	private void component(JsonNode component) {
		String id = component.path("id").asText();
		expect(!id.isEmpty() && this.ids.add(id), id, "has no id of its own");
		List.of("label", "dateLabel", "description", "text")
			.forEach((text) -> expect(!COMPELLED.matcher(component.path(text).asText()).find(), id,
					"calls a voluntary answer compulsory"));
		component.path("values")
			.forEach((option) -> expect(!COMPELLED.matcher(option.path("label").asText()).find(), id,
					"calls a voluntary answer compulsory"));
		switch (component.path("type").asText()) {
			case "text" -> expect(!component.has("key"), id, "is a text with a key");
			case "group" -> {
				expect(component.hasNonNull("label"), id, "has no label");
				component.path("components").forEach(this::component);
			}
			default -> field(component, id);
		}
	}

	private void field(JsonNode field, String id) {
		String key = field.path("key").asText();
		String type = field.path("type").asText();
		expect(this.keys.add(key), id, "asks the same twice");
		expect(!field.path("label").asText().isBlank() || !field.path("dateLabel").asText().isBlank(), id,
				"has no label");
		String kind = this.variables.get(key);
		if (kind == null) {
			expect(TEXTS.contains(type), id, "is not on the list and yet no text");
			expect(field.path("validate").path("maxLength").asInt() > 0, id, "is a text without an end");
		}
		else {
			expect(FIELDS_OF.getOrDefault(kind, Set.of()).contains(type), id, "is on the list as a " + kind);
		}
		if (type.equals("number")) {
			expect(field.path("validate").has("min") && field.path("validate").has("max"), id, "has no bounds");
		}
		if (type.equals("radio") || type.equals("select")) {
			expect(field.path("validate").path("required").asBoolean(), id, "is a choice that may be left open");
		}
		if (Set.of("radio", "select", "checklist").contains(type)) {
			options(field, id);
		}
	}

	private void options(JsonNode field, String id) {
		Set<String> values = new HashSet<>();
		field.path("values").forEach((option) -> {
			expect(option.path("value").asText().matches("[A-Za-z0-9_.:/-]{1,80}"), id, "offers what is no code");
			expect(values.add(option.path("value").asText()), id, "offers the same twice");
			expect(!option.path("label").asText().isBlank(), id, "offers something without a name");
		});
		expect(values.size() > 1, id, "offers no choice");
	}

	private void condition(JsonNode component) {
		component.path("components").forEach(this::condition);
		String condition = component.path("conditional").path("hide").asText();
		if (condition.isEmpty()) {
			return;
		}
		expect(condition.startsWith("=not("), component.path("id").asText(), "is hidden by what is no expression");
		NAME.matcher(QUOTED.matcher(condition).replaceAll(""))
			.results()
			.map((name) -> name.group())
			.filter((name) -> !WORDS.contains(name))
			.forEach((name) -> expect(this.variables.containsKey(name), component.path("id").asText(),
					"depends on " + name + ", which nobody knows"));
	}

	private void expect(boolean kept, String id, String otherwise) {
		if (!kept) {
			this.breaches.add(id + ": " + otherwise);
		}
	}

}
