package org.candour.engine.variables;

import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.stereotype.Component;

/**
 * Leaves the engine serializers for strings, numbers, flags, dates and JSON lists, each
 * behind the gate; those for Java objects, bytes, files, XML and JPA are taken away.
 */
@Component
class VariablePolicy extends AbstractProcessEnginePlugin {

	private static final Set<ValueType> PLAIN = Set.of(ValueType.NULL, ValueType.STRING, ValueType.BOOLEAN,
			ValueType.SHORT, ValueType.INTEGER, ValueType.LONG, ValueType.DOUBLE, ValueType.DATE);

	private final ProcessVariables list;

	VariablePolicy(ProcessVariables list) {
		this.list = list;
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine built) {
		// by now every other plugin has added its own
		ProcessEngineConfigurationImpl engine = (ProcessEngineConfigurationImpl) built.getProcessEngineConfiguration();
		GuardedSerializers guarded = new GuardedSerializers();
		for (TypedValueSerializer<?> serializer : engine.getVariableSerializers().getSerializers()) {
			if (PLAIN.contains(serializer.getType()) || isJsonObject(serializer)) {
				guarded.addSerializer(guard(serializer));
			}
		}
		engine.setVariableTypes(guarded);
		engine.setFallbackSerializerFactory(null);
	}

	private <T extends TypedValue> TypedValueSerializer<T> guard(TypedValueSerializer<T> serializer) {
		return new GuardedSerializer<>(serializer, this.list);
	}

	private static boolean isJsonObject(TypedValueSerializer<?> serializer) {
		return ValueType.OBJECT.equals(serializer.getType())
				&& SerializationDataFormats.JSON.getName().equals(serializer.getSerializationDataformat());
	}

}
