package org.candour.engine;

import java.lang.reflect.Method;
import java.util.Set;

import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

import org.springframework.context.ApplicationContext;

/**
 * Expressions of process models. They see the variables, the beans that modules give to
 * processes, and nothing else of the application.
 */
class GuardedExpressions extends SpringExpressionManager {

	/** One bean per module that a process may speak to. */
	static final Set<String> PROCESS_BEANS = Set.of("clock", "disclosures", "dpo", "letters", "delivery", "register",
			"retention", "cases", "searches", "rights", "complaints", "regulator", "breaches", "compulsion", "matching",
			"filings");

	/** Who asks and what time it is. Nothing that parses, such as {@code XML()}. */
	private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

	GuardedExpressions(ApplicationContext context) {
		super(context);
	}

	@Override
	public void addFunction(String name, Method function) {
		if (FUNCTIONS.contains(name)) {
			super.addFunction(name, function);
		}
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new VariableScopeElResolver());
		resolvers.add(new VariableContextElResolver());
		resolvers.add(new ExpressionBeanResolver(this.applicationContext, PROCESS_BEANS));
		resolvers.add(new ArrayELResolver(true));
		resolvers.add(new ListELResolver(true));
		resolvers.add(new MapELResolver(true));
		resolvers.add(new MemberResolver(PROCESS_BEANS, this.applicationContext));
		return resolvers;
	}

}
