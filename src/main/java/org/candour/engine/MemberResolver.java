package org.candour.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.joda.time.DateTime;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/**
 * Calls methods and reads properties for expressions: of the beans on the list, what
 * their own class offers; of plain values, what is harmless; of an execution, its
 * business key. Everything else is refused, {@code getClass()} first of all.
 */
class MemberResolver extends BeanELResolver {

	private static final Set<Class<?>> VALUES = Set.of(String.class, Number.class, Boolean.class, Date.class,
			DateTime.class, Collection.class);

	private static final Set<String> OF_VALUES = Set.of("equals", "contains", "isEmpty", "empty", "size", "length",
			"startsWith", "plusDays", "plusHours", "minusDays", "withTimeAtStartOfDay", "toDate", "before", "after");

	private static final Set<String> OF_EXECUTIONS = Set.of("processBusinessKey", "getProcessBusinessKey");

	private final Set<String> beans;

	private final ApplicationContext context;

	MemberResolver(Set<String> beans, ApplicationContext context) {
		super(true);
		this.beans = beans;
		this.context = context;
	}

	@Override
	public Object getValue(ELContext el, Object base, Object property) {
		if (base == null) {
			return null;
		}
		refuseUnlessAllowed(base, property);
		return super.getValue(el, base, property);
	}

	@Override
	public Object invoke(ELContext el, Object base, Object method, Class<?>[] types, Object[] arguments) {
		if (base == null) {
			return null;
		}
		refuseUnlessAllowed(base, method);
		return super.invoke(el, base, method, types, arguments);
	}

	@Override
	public void setValue(ELContext el, Object base, Object property, Object value) {
		throw new ELException("An expression changes nothing by itself.");
	}

	private void refuseUnlessAllowed(Object base, Object member) {
		if (!allowed(base, String.valueOf(member))) {
			throw new ELException("An expression may not use this.");
		}
	}

	private boolean allowed(Object base, String member) {
		if (base instanceof DelegateExecution || base instanceof DelegateTask) {
			return OF_EXECUTIONS.contains(member);
		}
		if (VALUES.stream().anyMatch((type) -> type.isInstance(base))) {
			return OF_VALUES.contains(member);
		}
		return isFace(base) && offers(AopUtils.getTargetClass(base), member);
	}

	private boolean isFace(Object base) {
		return this.beans.stream()
			.filter(this.context::containsBean)
			.anyMatch((name) -> this.context.getBean(name) == base);
	}

	private static boolean offers(Class<?> face, String member) {
		return publicMethods(face).anyMatch((name) -> name.equals(member) || name.equals("get" + capital(member))
				|| name.equals("is" + capital(member)));
	}

	private static Stream<String> publicMethods(Class<?> face) {
		return Arrays.stream(face.getMethods())
			.filter((method) -> method.getDeclaringClass() != Object.class)
			.filter((method) -> !Modifier.isStatic(method.getModifiers()))
			.filter((method) -> !method.isSynthetic())
			.map(java.lang.reflect.Method::getName);
	}

	private static String capital(String name) {
		return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
