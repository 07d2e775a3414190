package org.candour.web;

import java.util.Arrays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Entity tags: another representation has another tag. */
@Component
public class EntityTags {

	private static final int BYTES = 16;

	private final ObjectMapper json;

	EntityTags(ObjectMapper json) {
		this.json = json;
	}

	/**
	 * The tag of a representation, in quotes. It tells of nothing that the representation
	 * does not show.
	 */
	public String of(Object representation) {
		try {
			byte[] text = this.json.writeValueAsBytes(representation);
			return "\"" + Digests.hex(Digests.sha256(text), BYTES) + "\"";
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A representation could not be written.");
		}
	}

	/**
	 * Insists that a change is made to what the client saw.
	 * @param ifMatch the header, or null
	 * @throws ApiProblem 428 if it is missing, 412 if it names another representation
	 */
	public void require(String ifMatch, String current) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw new ApiProblem(ProblemType.PRECONDITION_REQUIRED,
					"Send the ETag of what you read in the header If-Match.");
		}
		if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(current::equals)) {
			throw new ApiProblem(ProblemType.PRECONDITION_FAILED, "It was changed since you read it. Read it again.");
		}
	}

}
