package org.candour.disclosures.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/** A page of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestPage(List<RequestLine> items, @Schema(
		description = "Give this as the parameter cursor to get the next page; absent on the last.") String next) {
}
