package org.candour.desk.pages;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.candour.disclosures.RequestForm;

import org.springframework.stereotype.Component;

/** Takes away the fields of a page that were left blank. */
@Component
class TidyForm {

	private final ObjectMapper json;

	TidyForm(ObjectMapper json) {
		this.json = json;
	}

	RequestForm without(RequestForm entered, Map<String, String> particulars) {
		ObjectNode tree = this.json.valueToTree(entered);
		tree.set("particulars", this.json.valueToTree(particulars));
		tidy(tree);
		return this.json.convertValue(tree, RequestForm.class);
	}

	private static boolean blank(JsonNode node) {
		return node.isNull() || node.isTextual() && node.asText().isBlank() || node.isContainerNode() && node.isEmpty();
	}

	private static void tidy(JsonNode node) {
		Iterator<JsonNode> children = node.elements();
		while (children.hasNext()) {
			JsonNode child = children.next();
			tidy(child);
			if (blank(child)) {
				children.remove();
			}
		}
	}

}
