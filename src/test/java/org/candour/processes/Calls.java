package org.candour.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a model called, in order, and what it shall be answered. */
final class Calls {

	private final List<String> made = new ArrayList<>();

	private final Map<String, Object> answers = new HashMap<>();

	void forget() {
		this.made.clear();
		this.answers.clear();
	}

	void answer(String method, Object answer) {
		this.answers.put(method, answer);
	}

	List<String> made() {
		return this.made;
	}

	void called(String method, Object... arguments) {
		this.made.add(method + Arrays.stream(arguments).map(Calls::plain).collect(Collectors.joining(",", "(", ")")));
	}

	@SuppressWarnings("unchecked")
	<T> T given(String method, T otherwise) {
		return (T) this.answers.getOrDefault(method, otherwise);
	}

	private static String plain(Object argument) {
		return (argument instanceof Iterable<?> codes) ? codes(codes) : String.valueOf(argument);
	}

	private static String codes(Iterable<?> codes) {
		TreeSet<String> sorted = new TreeSet<>();
		codes.forEach((code) -> sorted.add(String.valueOf(code)));
		return String.join("+", sorted);
	}

}
