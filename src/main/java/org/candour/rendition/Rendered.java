package org.candour.rendition;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** What was asked for, or why there is none. */
public sealed interface Rendered<T> {

	/** What was asked for. */
	record Ok<T>(T made) implements Rendered<T> {
	}

	/** Why there is none. */
	record No<T>(NotShown why) implements Rendered<T> {
	}

	static <T> Rendered<T> of(T value) {
		return new Ok<>(value);
	}

	static <T> Rendered<T> no(NotShown notShown) {
		return new No<>(notShown);
	}

	default Optional<T> value() {
		return (this instanceof Ok<T> ok) ? Optional.of(ok.made()) : Optional.empty();
	}

	default Optional<NotShown> notShown() {
		return (this instanceof No<T> no) ? Optional.of(no.why()) : Optional.empty();
	}

	/**
	 * What was asked for.
	 * @throws NoSuchElementException if there is none, saying why
	 */
	default T get() {
		return value().orElseThrow(() -> new NoSuchElementException(notShown().map(NotShown::sentence).orElse("")));
	}

	/** The same for another value, which is asked for only if there is this one. */
	default <R> Rendered<R> map(Function<? super T, ? extends R> change) {
		return (this instanceof Ok<T> ok) ? of(change.apply(ok.made())) : no(notShown().orElseThrow());
	}

}
