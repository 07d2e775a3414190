package org.candour.engine.variables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Lists, as the engine passes them about: as lists, or as JSON not yet read. */
final class JsonList {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Object UNREADABLE = new Object();

	private JsonList() {
	}

	/**
	 * The value itself; JSON not yet read is read as a list, and fits no kind if it is
	 * none.
	 */
	static Object plain(TypedValue value) {
		if (!(value instanceof SerializableValue serialized) || serialized.isDeserialized()) {
			return value.getValue();
		}
		if (!SerializationDataFormats.JSON.getName().equals(serialized.getSerializationDataFormat())) {
			return UNREADABLE;
		}
		try {
			return JSON.readValue(serialized.getValueSerialized(), new TypeReference<List<Object>>() {
			});
		}
		catch (IOException | IllegalArgumentException ex) {
			return UNREADABLE;
		}
	}

	/**
	 * A list of a kind that can be read back: the JDK's unmodifiable ones cannot. A
	 * table's answer is a list too, but stays what it is.
	 */
	static UntypedValueImpl ofAnyKind(UntypedValueImpl value) {
		return (value.getValue() instanceof Collection<?> list && !(list instanceof DmnDecisionResult))
				? new UntypedValueImpl(new ArrayList<>(list), value.isTransient()) : value;
	}

}
