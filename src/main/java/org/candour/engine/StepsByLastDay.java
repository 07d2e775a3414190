package org.candour.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.candour.cases.clock.LastDays;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every step of every model, of former versions too, two dates: due is the last day
 * to answer the case, which filters and orders go by; follow-up is the day that the model
 * gives the step itself. Where nothing is owed, due is the step's own day and there is no
 * follow-up. See docs/decisions/0014.
 */
@Component
class StepsByLastDay extends AbstractProcessEnginePlugin {

	private static final String CASE = "caseRef";

	private final ObjectProvider<LastDays> lastDays;

	StepsByLastDay(ObjectProvider<LastDays> lastDays) {
		this.lastDays = lastDays;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> before = engine.getCustomPostBPMNParseListeners();
		List<BpmnParseListener> all = (before != null) ? new ArrayList<>(before) : new ArrayList<>();
		all.add(new EveryUserTask());
		engine.setCustomPostBPMNParseListeners(all);
	}

	private Optional<Date> lastDay(VariableScope scope) {
		return (scope.getVariable(CASE) instanceof String caseRef) ? this.lastDays.getObject().of(caseRef)
				: Optional.empty();
	}

	private final class EveryUserTask extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			Expression own = task.getDueDateExpression();
			task.setDueDateExpression(new OfCase(own));
			task.setFollowUpDateExpression(new OfStep(own));
		}

	}

	/** A date that is reckoned, and never set. */
	private abstract static class Reckoned implements Expression {

		final Expression own;

		Reckoned(Expression own) {
			this.own = own;
		}

		Object own(VariableScope scope) {
			return (this.own != null) ? this.own.getValue(scope) : null;
		}

		@Override
		public void setValue(Object value, VariableScope scope) {
			throw new UnsupportedOperationException("A date of a step is reckoned.");
		}

		@Override
		public String getExpressionText() {
			return (this.own != null) ? this.own.getExpressionText() : null;
		}

		@Override
		public boolean isLiteralText() {
			return false;
		}

	}

	private final class OfCase extends Reckoned {

		OfCase(Expression own) {
			super(own);
		}

		@Override
		public Object getValue(VariableScope scope) {
			Optional<Date> lastDay = lastDay(scope);
			return lastDay.isPresent() ? lastDay.get() : own(scope);
		}

	}

	private final class OfStep extends Reckoned {

		OfStep(Expression own) {
			super(own);
		}

		@Override
		public Object getValue(VariableScope scope) {
			return lastDay(scope).isPresent() ? own(scope) : null;
		}

	}

}
