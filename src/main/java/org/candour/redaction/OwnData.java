package org.candour.redaction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.vault.PersonName;

import org.springframework.stereotype.Component;

/**
 * Knows the data of the person who asks: it is not taken out of that person's own answer
 * without a good reason (RL-09).
 */
@Component
class OwnData {

	private static final int SHORTEST_NAME = 2;

	private static final int SHORTEST_VALUE = 5;

	private static final List<DateTimeFormatter> DAYS = Stream
		.of("d MMMM uuuu", "d MMM uuuu", "dd MM uuuu", "d M uuuu", "dd MM uu", "uuuu MM dd", "MMMM d uuuu")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.UK))
		.toList();

	private final Parties parties;

	OwnData(Parties parties) {
		this.parties = parties;
	}

	/**
	 * Tells of words whether they are the data of the person whom the case is about;
	 * never in a disclosure, whose answer goes to somebody else.
	 */
	Predicate<String> of(CaseFile file) {
		if (file.kind() != CaseKind.RIGHTS) {
			return (words) -> false;
		}
		return about(this.parties.of(file.reference())
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.toList());
	}

	static Predicate<String> about(List<Party> subjects) {
		List<FoldedText> whole = subjects.stream().flatMap(OwnData::words).map(FoldedText::of).toList();
		List<FoldedText> values = subjects.stream()
			.flatMap(OwnData::values)
			.map(FoldedText::of)
			.filter((value) -> value.length() >= SHORTEST_VALUE)
			.toList();
		return (words) -> {
			FoldedText text = FoldedText.of(words);
			return whole.stream().anyMatch(text::has) || values.stream().anyMatch(text::hasSqueezed);
		};
	}

	/** What counts only as a whole word: names, days. */
	private static Stream<String> words(Party subject) {
		Stream<String> names = subject.names()
			.stream()
			.filter((name) -> name != null && !name.isBlank())
			.flatMap((name) -> PersonName.of(name).words().stream())
			.filter((word) -> word.length() >= SHORTEST_NAME);
		LocalDate born = subject.dateOfBirth();
		return (born != null) ? Stream.concat(names, DAYS.stream().map((form) -> form.format(born))) : names;
	}

	/** What is written with and without spaces. */
	private static Stream<String> values(Party subject) {
		List<String> values = new ArrayList<>(subject.references());
		Stream.of(subject.postcode(), subject.email(), subject.phone(), subject.address()).forEach(values::add);
		if (subject.address() != null) {
			values.addAll(List.of(subject.address().split("[,\n]")));
		}
		return values.stream().filter((value) -> value != null && !value.isBlank());
	}

}
