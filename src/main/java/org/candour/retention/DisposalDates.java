package org.candour.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.CaseFile;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a case may be disposed of, with all circumstances that are known. */
@Component
class DisposalDates {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/**
	 * Register entries about children are kept to their 25th birthday, if that is later.
	 */
	private static final String REGISTER = "DISCLOSURE_REGISTER";

	private static final Period CHILDHOOD = Period.ofYears(18);

	private static final Period UNTIL = Period.ofYears(25);

	private final RetentionSchedule schedule;

	private final List<KeptLonger> longer;

	private final Parties parties;

	DisposalDates(RetentionSchedule schedule, ObjectProvider<KeptLonger> longer, Parties parties) {
		this.schedule = schedule;
		this.longer = longer.orderedStream().toList();
		this.parties = parties;
	}

	/** The first day on which the case may go, or none if it is kept for good. */
	Optional<LocalDate> of(CaseFile file, String retentionClass, LocalDate start) {
		Set<String> circumstances = new HashSet<>();
		this.longer.forEach((one) -> circumstances.addAll(one.circumstances(file.reference())));
		Optional<LocalDate> end = this.schedule.end(retentionClass, start, circumstances);
		return retentionClass.equals(REGISTER) ? end.map((day) -> childsEnd(file, day)) : end;
	}

	private LocalDate childsEnd(CaseFile file, LocalDate otherwise) {
		LocalDate received = file.receivedAt().atZone(LONDON).toLocalDate();
		return Stream
			.concat(Stream.of(otherwise),
					this.parties.of(file.reference())
						.stream()
						.filter((party) -> party.role() == PartyRole.SUBJECT && party.dateOfBirth() != null)
						.map(Party::dateOfBirth)
						.filter((born) -> born.plus(CHILDHOOD).isAfter(received))
						.map((born) -> born.plus(UNTIL)))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

}
