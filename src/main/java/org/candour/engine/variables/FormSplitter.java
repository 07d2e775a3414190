package org.candour.engine.variables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.stereotype.Component;

import org.candour.cases.RuleBroken;
import org.candour.text.CleanText;

/**
 * Takes a submitted form apart: values of listed names are codes, other strings are
 * texts, which are cleaned, and anything else is refused.
 */
@Component
public class FormSplitter {

	/** Characters of one text. */
	static final int LONGEST_TEXT = 20_000;

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");

	private final ProcessVariables list;

	private final ObjectMapper json = new ObjectMapper();

	FormSplitter(ProcessVariables list) {
		this.list = list;
	}

	/**
	 * Splits what was submitted.
	 * @throws RuleBroken if a field is unknown, or a value is not of its field's kind
	 */
	public FormContent split(Map<String, Object> submitted) {
		Map<String, Object> codes = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : submitted.keySet()) {
			if (!NAME.matcher(name).matches()) {
				throw new RuleBroken("FORM", "The form holds a field that is not known.");
			}
			Object value = plain(submitted, name);
			if (this.list.typeOf(name).isPresent()) {
				codes.put(name, code(name, value));
			}
			else if (value != null) {
				texts.put(name, text(name, value));
			}
		}
		Map<String, Object> variables = new LinkedHashMap<>(codes);
		variables.keySet().removeIf((name) -> !this.list.mayKeep(name));
		return new FormContent(codes, variables, texts);
	}

	private Object code(String name, Object value) {
		VariableType type = this.list.typeOf(name).orElseThrow();
		Object code = "".equals(value) ? null : value;
		if (type == VariableType.CODES && code instanceof String one) {
			code = list(one);
		}
		if (code != null && !type.holds(code)) {
			throw new RuleBroken("FORM", "The answer to \"" + name + "\" is not one that can be given.");
		}
		return code;
	}

	private static String text(String name, Object value) {
		if (!(value instanceof String sent)) {
			throw new RuleBroken("FORM", "The form holds a field that is not known: " + name + ".");
		}
		String text = CleanText.of(sent);
		if (text.length() > LONGEST_TEXT) {
			throw new RuleBroken("FORM", "The text in \"" + name + "\" is too long.");
		}
		return text;
	}

	/** The value itself: never a Java object, a file, bytes or XML. */
	private Object plain(Map<String, Object> submitted, String name) {
		Object value = Variables.fromMap(submitted).getValueTyped(name);
		if (value instanceof SerializableValue serialized) {
			if (!Variables.SerializationDataFormats.JSON.getName().equals(serialized.getSerializationDataFormat())) {
				throw refused(name);
			}
			return serialized.isDeserialized() ? asList(serialized.getValue(), name)
					: list(serialized.getValueSerialized());
		}
		if (value instanceof TypedValue typed) {
			return typed.getValue();
		}
		return value;
	}

	private static Object asList(Object value, String name) {
		if (value == null || value instanceof List<?>) {
			return value;
		}
		throw refused(name);
	}

	private Object list(String text) {
		try {
			JsonNode node = this.json.readTree(text);
			if (node != null && node.isArray()) {
				return this.json.convertValue(node,
						this.json.getTypeFactory().constructCollectionType(List.class, Object.class));
			}
		}
		catch (JsonProcessingException ex) {
			// said below: the parser's own message would repeat what was sent
		}
		return text;
	}

	private static RuleBroken refused(String name) {
		return new RuleBroken("FORM", "The answer to \"" + name + "\" is not one that can be given.");
	}

}
