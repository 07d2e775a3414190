package org.candour.engine.variables;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The last gate before the engine's tables: whatever way a value took, it is written only
 * if its name is listed and it is of the name's kind.
 */
class GuardedSerializer<T extends TypedValue> implements TypedValueSerializer<T> {

	private final TypedValueSerializer<T> serializer;

	private final ProcessVariables list;

	GuardedSerializer(TypedValueSerializer<T> serializer, ProcessVariables list) {
		this.serializer = serializer;
		this.list = list;
	}

	@Override
	public void writeValue(T value, ValueFields to) {
		if (!allowed(JsonList.plain(value), to)) {
			throw new ProcessEngineException(
					"A process keeps listed codes, numbers, flags and dates only, and this was none: " + name(to));
		}
		this.serializer.writeValue(value, to);
	}

	/**
	 * The name, if it is one of ours: a name that somebody made up could say anything.
	 */
	private String name(ValueFields to) {
		return this.list.mayKeep(to.getName()) ? to.getName() : "an unlisted name";
	}

	private boolean allowed(Object value, ValueFields to) {
		if (to instanceof VariableInstanceEntity variable) {
			// a table's whole answer is in hand for the length of its step and is not
			// kept
			return variable.isTransient() && value instanceof DmnDecisionResult
					|| this.list.mayKeep(to.getName(), value);
		}
		if (to instanceof HistoricDecisionInputInstanceEntity || to instanceof HistoricDecisionOutputInstanceEntity) {
			return value == null || VariableType.anyHolds(value);
		}
		// a condition of a query, which is not kept
		return true;
	}

	@Override
	public String getName() {
		return this.serializer.getName();
	}

	@Override
	public ValueType getType() {
		return this.serializer.getType();
	}

	@Override
	public T readValue(ValueFields from, boolean deserialize, boolean asTransient) {
		return this.serializer.readValue(from, deserialize, asTransient);
	}

	@Override
	public boolean canHandle(TypedValue value) {
		return this.serializer.canHandle(value);
	}

	@Override
	public T convertToTypedValue(UntypedValueImpl value) {
		return this.serializer.convertToTypedValue(JsonList.ofAnyKind(value));
	}

	@Override
	public String getSerializationDataformat() {
		return this.serializer.getSerializationDataformat();
	}

	@Override
	public boolean isMutableValue(T value) {
		return this.serializer.isMutableValue(value);
	}

}
