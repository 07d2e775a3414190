package org.candour.engine.variables;

import java.util.Map;

/**
 * A submitted form, taken apart.
 *
 * @param codes listed names, for the case file
 * @param variables those of them that may become process variables
 * @param texts what people wrote; never enters the engine
 */
public record FormContent(Map<String, Object> codes, Map<String, Object> variables, Map<String, String> texts) {

}
