package org.candour.cases;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a case, such as {@code DR-2026-031775}. Numbers are drawn at random within
 * the year, so that a case hidden behind a wall leaves no gap to notice.
 */
public record CaseReference(String value) {

	private static final Pattern SHAPE = Pattern.compile("(DR|RR)-\\d{4}-\\d{6}");

	public CaseReference {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("A case reference looks like DR-2026-000123.");
		}
	}

	/**
	 * The reference that somebody typed, in whatever writing; what is none stays as it
	 * is.
	 */
	public static String asWritten(String typed) {
		return TypedReference.of(typed)
			.flatMap(TypedReference::complete)
			.map(CaseReference::value)
			.orElse((typed != null) ? typed.strip() : null);
	}

	/**
	 * What the references are like that somebody can mean who typed this, as a pattern of
	 * SQL; empty if it is no reference and no end of one.
	 */
	public static Optional<String> likeWritten(String typed) {
		return TypedReference.of(typed)
			.map((given) -> given.complete()
				.map(CaseReference::value)
				.orElseGet(() -> (given.prefix().isEmpty() ? "" : given.prefix() + "-") + "%" + given.ending()));
	}

	public static CaseReference of(CaseKind kind, int year, int number) {
		return new CaseReference("%s-%04d-%06d".formatted(kind.prefix(), year, number));
	}

	/** Whether a text could name a case. */
	public static boolean looksLikeOne(String text) {
		return text != null && SHAPE.matcher(text).matches();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
