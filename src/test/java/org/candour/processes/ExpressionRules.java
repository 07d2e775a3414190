package org.candour.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression of a model may say: a method of one of the beans of
 * {@link CasePorts}, and variables on the list of what the engine may know.
 */
final class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private static final Pattern CALL = Pattern.compile("([A-Za-z]\\w*)\\.(\\w+)\\(([^()]*)\\)");

	private static final Pattern TEXT = Pattern.compile("'[^']*'");

	private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

	private static final Set<String> WORDS = Set.of("empty", "not", "and", "or", "true", "false", "null");

	private final Map<Object, Object> beans = new CasePorts().beans();

	private final Set<String> variables;

	ExpressionRules(Set<String> variables) {
		this.variables = variables;
	}

	List<String> breaches(String xml) {
		List<String> breaches = new ArrayList<>();
		Matcher expressions = EXPRESSION
			.matcher(xml.replace("&#39;", "'").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
		while (expressions.find()) {
			if (expressions.group().startsWith("#")) {
				breaches.add(expressions.group() + ": is deferred");
			}
			check(expressions.group(), expressions.group(1), breaches);
		}
		return breaches;
	}

	private void check(String whole, String expression, List<String> breaches) {
		Set<String> names = new HashSet<>();
		String left = expression;
		// from the inside out: a call may be given what another call returns
		for (Matcher calls = CALL.matcher(left); calls.find(); calls = CALL.matcher(left)) {
			if (!offered(calls.group(1), calls.group(2), arguments(calls.group(3)))) {
				breaches.add(whole + ": no such method on the list");
			}
			NAME.matcher(TEXT.matcher(calls.group(3)).replaceAll(""))
				.results()
				.forEach((name) -> names.add(name.group()));
			left = left.substring(0, calls.start()) + "''" + left.substring(calls.end());
		}
		String rest = TEXT.matcher(left).replaceAll("");
		if (rest.contains(".") || rest.contains("(") || rest.contains("[")) {
			breaches.add(whole + ": reaches into something");
		}
		NAME.matcher(rest).results().forEach((name) -> names.add(name.group()));
		names.removeAll(WORDS);
		names.removeAll(this.variables);
		names.forEach((name) -> breaches.add(whole + ": " + name + " is not a variable the engine may know"));
	}

	private static int arguments(String list) {
		return list.isBlank() ? 0 : list.split(",").length;
	}

	private boolean offered(String bean, String method, int arguments) {
		return this.beans.containsKey(bean) && Arrays.stream(this.beans.get(bean).getClass().getDeclaredMethods())
			.anyMatch((one) -> one.getName().equals(method) && one.getParameterCount() == arguments);
	}

}
