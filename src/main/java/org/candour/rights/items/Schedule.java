package org.candour.rights.items;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the person reads of the items: by number, service and dates, never in the words of
 * the staff, which may give away what is withheld. The full schedule with codes and
 * reasons is in the Case tab.
 */
final class Schedule {

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final Map<ItemOutcome, String> DONE = Map.of(ItemOutcome.CORRECT, "has been corrected",
			ItemOutcome.COMPLETE, "has been completed", ItemOutcome.ADD_STATEMENT, "now holds your statement",
			ItemOutcome.ERASE, "has been erased", ItemOutcome.RESTRICT, "is kept but no longer used", ItemOutcome.STOP,
			"is no longer used for this", ItemOutcome.KEEP, "stays as it is");

	private Schedule() {
	}

	/** One line for each item that is given. */
	static List<String> given(List<Item> items, UnaryOperator<String> service) {
		return with(items, ItemOutcome.RELEASE, ItemOutcome.REDACT).stream()
			.map((item) -> line(item, service) + ((item.outcome() == ItemOutcome.REDACT) ? ", with parts removed" : ""))
			.toList();
	}

	/** One line for each item of which something is kept back. */
	static List<String> withheld(List<Item> items, UnaryOperator<String> service) {
		return with(items, ItemOutcome.WITHHOLD, ItemOutcome.REDACT).stream()
			.map((item) -> line(item, service) + ((item.outcome() == ItemOutcome.REDACT) ? ", in part" : ""))
			.toList();
	}

	/** One line for each item about which something was done. */
	static List<String> done(List<Item> items, UnaryOperator<String> service) {
		return items.stream()
			.filter(Item::inScope)
			.filter((item) -> item.outcome() != null && DONE.containsKey(item.outcome()))
			.map((item) -> line(item, service) + ": " + DONE.get(item.outcome()))
			.toList();
	}

	/** One line for each record found, with everything that staff know of it. */
	static List<String> internal(List<Item> items, UnaryOperator<String> service) {
		return items.stream().map((item) -> internal(item, service)).toList();
	}

	private static String internal(Item item, UnaryOperator<String> service) {
		ItemEntry entry = item.entry();
		String outcome = (item.outcome() != null) ? item.outcome().name() : "no outcome";
		String codes = item.codes().isEmpty() ? "" : " under " + String.join(", ", item.codes());
		String reason = (entry.reason() != null) ? " " + entry.reason() : "";
		return "%s (%s, %s): %s %s%s.%s".formatted(line(item, service), entry.regime(), entry.system(),
				entry.description(), outcome, codes, reason);
	}

	/** The items that are given, counted anew, so that what is left out leaves no gap. */
	static List<Item> renumbered(List<Item> items) {
		List<Item> given = with(items, ItemOutcome.RELEASE, ItemOutcome.REDACT);
		return IntStream.range(0, given.size()).mapToObj((at) -> given.get(at).numbered(at + 1)).toList();
	}

	private static List<Item> with(List<Item> items, ItemOutcome... outcomes) {
		return items.stream()
			.filter(Item::inScope)
			.filter((item) -> Arrays.asList(outcomes).contains(item.outcome()))
			.toList();
	}

	private static String line(Item item, UnaryOperator<String> service) {
		LocalDate from = item.entry().from();
		LocalDate to = item.entry().to();
		String period = (from != null && to != null) ? ", %s to %s".formatted(DAY.format(from), DAY.format(to)) : "";
		return "Item %d: record of %s%s".formatted(item.number(), service.apply(item.entry().service()), period);
	}

}
