package org.candour.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

import org.springframework.context.ApplicationContext;

/**
 * Answers for beans on the list, and only inside a running process: an expression that
 * came with a query has no execution around it and finds no bean at all.
 */
class ExpressionBeanResolver extends ELResolver {

	private final ApplicationContext context;

	private final Set<String> beans;

	ExpressionBeanResolver(ApplicationContext context, Set<String> beans) {
		this.context = context;
		this.beans = beans;
	}

	@Override
	public Object getValue(ELContext el, Object base, Object property) {
		if (base != null || el.getContext(VariableScope.class) == null) {
			return null;
		}
		String name = String.valueOf(property);
		if (!this.beans.contains(name) || !this.context.containsBean(name)) {
			return null;
		}
		el.setPropertyResolved(true);
		return this.context.getBean(name);
	}

	@Override
	public boolean isReadOnly(ELContext el, Object base, Object property) {
		return true;
	}

	@Override
	public void setValue(ELContext el, Object base, Object property, Object value) {
		// nothing may be set, and unresolved is the refusal
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext el, Object base) {
		return Object.class;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, Object base) {
		return Collections.emptyIterator();
	}

	@Override
	public Class<?> getType(ELContext el, Object base, Object property) {
		return Object.class;
	}

}
