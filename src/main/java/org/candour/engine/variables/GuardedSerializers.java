package org.candour.engine.variables;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializerFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Serializers for what a process may keep, and none besides. */
class GuardedSerializers extends DefaultVariableSerializers {

	private static final long serialVersionUID = 1L;

	@Override
	public TypedValueSerializer<?> findSerializerForValue(TypedValue value, VariableSerializerFactory fallback) {
		try {
			return super.findSerializerForValue(value, null);
		}
		catch (ProcessEngineException ex) {
			// without the engine's message, which repeats the value
			throw new ProcessEngineException("A process keeps no values of this kind.");
		}
	}

}
