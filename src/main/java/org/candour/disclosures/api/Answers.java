package org.candour.disclosures.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.MediaType;

/** Descriptions of answers that the code alone does not show. */
final class Answers {

	private Answers() {
	}

	/** A request that is carried out once, however often it is sent. */
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(in = ParameterIn.HEADER, name = "Idempotency-Key", required = true,
			schema = @Schema(type = "string", pattern = "[A-Za-z0-9._:~-]{1,100}"),
			description = "A key of your own for this request. Send the same key when you repeat it: "
					+ "the first answer comes again. Kept for seven days.")
	@interface Once {

	}

	/** A new request. */
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@ApiResponse(responseCode = "201", description = "On file; Location leads to it.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = DisclosureRequestView.class)))
	@interface Created {

	}

	/** A draft that was checked. */
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@ApiResponse(responseCode = "200", description = "What the check found.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Validation.class)))
	@interface Checked {

	}

}
