package org.candour.engine.http;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.candour.cases.CaseReference;

/**
 * What is typed into Tasklist's search. Tasklist looks for it in the names of tasks; the
 * reference of a case, in any writing, or how it ends, is looked for where it stands.
 */
final class SearchedTasks {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String NAME_LIKE = "nameLike";

	private static final String REFERENCE_LIKE = "processInstanceBusinessKeyLike";

	private SearchedTasks() {
	}

	static byte[] byReference(byte[] content) throws IOException {
		JsonNode query = JSON.readTree(content);
		boolean changed = turn(query);
		for (JsonNode either : query.path("orQueries")) {
			changed |= turn(either);
		}
		return changed ? JSON.writeValueAsBytes(query) : content;
	}

	private static boolean turn(JsonNode query) {
		if (!(query instanceof ObjectNode asked) || !asked.path(NAME_LIKE).isTextual() || asked.has(REFERENCE_LIKE)) {
			return false;
		}
		Optional<String> reference = CaseReference.likeWritten(asked.path(NAME_LIKE).asText());
		reference.ifPresent((like) -> {
			asked.remove(NAME_LIKE);
			asked.put(REFERENCE_LIKE, like);
		});
		return reference.isPresent();
	}

}
