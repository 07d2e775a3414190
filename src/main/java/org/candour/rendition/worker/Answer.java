package org.candour.rendition.worker;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.rendition.NotShown;

/**
 * What a worker answers; content follows, if only its end.
 *
 * @param value what was asked for, or null
 * @param notShown why there is none, or null
 * @param open keys of the files that the worker keeps open
 */
public record Answer(JsonNode value, NotShown notShown, Set<String> open) {
}
