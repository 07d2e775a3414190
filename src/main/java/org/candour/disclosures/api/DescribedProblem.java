package org.candour.disclosures.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

/** A problem, for the description of the interface. */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457). It never repeats what was sent.")
record DescribedProblem(
		@Schema(description = "Stable; decide by this.", example = "urn:candour:problem:invalid-request") URI type,
		String title, @Schema(example = "422") int status,
		@Schema(description = "A sentence for people.") String detail,
		@Schema(description = "Carries the correlation id.",
				example = "urn:candour:request:0f0f6d5e-6a3c-4a51-9f4f-3f6b3c9b7a10") URI instance,
		@Schema(description = "Code of the rule that forbids it.", example = "NOT-RETURNED") String rule,
		@Schema(description = "Everything that is wrong, in the order of the form.") List<Fault> errors) {

	private static final String JSON = "application/problem+json";

	private static final String SCHEMA = "#/components/schemas/Problem";

	/** Adds the problems that an operation may answer with. */
	static void describe(String path, HttpMethod method, Operation operation) {
		List<Integer> possible = new ArrayList<>(List.of(401, 403, 429));
		if (method != HttpMethod.GET || operation.getParameters() != null) {
			possible.add(400);
		}
		if (path.contains("{")) {
			possible.add(404);
		}
		if (method != HttpMethod.GET) {
			possible.addAll(List.of(409, 413, 415, 422));
		}
		if (takesIfMatch(operation)) {
			possible.addAll(List.of(412, 428));
		}
		possible
			.forEach((status) -> operation.getResponses().computeIfAbsent(status.toString(), DescribedProblem::answer));
	}

	private static boolean takesIfMatch(Operation operation) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((one) -> "If-Match".equalsIgnoreCase(one.getName()));
	}

	private static ApiResponse answer(String status) {
		String titles = Arrays.stream(ProblemType.values())
			.filter((type) -> type.status().value() == Integer.parseInt(status))
			.map((type) -> "`" + type.uri() + "`")
			.collect(Collectors.joining(", "));
		ApiResponse answer = new ApiResponse().description(titles)
			.content(new Content().addMediaType(JSON, new MediaType().schema(new JsonSchema().$ref(SCHEMA))));
		if ("429".equals(status)) {
			answer.addHeaderObject("Retry-After", new Header().description("Seconds to wait."));
		}
		return answer;
	}

}
