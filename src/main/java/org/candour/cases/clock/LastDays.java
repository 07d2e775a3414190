package org.candour.cases.clock;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when a case is to be answered, as the law, a notice or the council has it. It leads
 * whatever day a single step has of its own: colour, order, filters and words follow it.
 */
@Component
public class LastDays {

	/** Nothing is owed any more in these states. */
	private static final Set<String> DONE = Set.of("ANSWERED", "LOGGED", "REPORTED", "CONCLUDED");

	private final CaseFiles cases;

	private final RightsClock requests;

	private final ServiceDeadlines services;

	private final List<DerivedDates> others;

	private final Clock time;

	LastDays(CaseFiles cases, RightsClock requests, ServiceDeadlines services, List<DerivedDates> others, Clock time) {
		this.cases = cases;
		this.requests = requests;
		this.services = services;
		this.others = others;
		this.time = time;
	}

	/**
	 * The end of the last day, of two legs the earlier one, or the last moment where
	 * hours count; none once the case is answered or closed, or where no day is set.
	 */
	@Transactional(readOnly = true)
	public Optional<Date> of(String caseRef) {
		return this.cases.findById(caseRef).filter(LastDays::open).flatMap(this::of);
	}

	/** How the answer stands to that moment, in words; none where nothing is owed. */
	@Transactional(readOnly = true)
	public Optional<Standing> standing(String caseRef) {
		return of(caseRef).map((due) -> Standing.ofAnswer(due.toInstant(), this.time.instant(), provisional(caseRef)));
	}

	private boolean provisional(String caseRef) {
		return this.services.findById(caseRef).map(ServiceDeadline::provisional).orElse(false)
				|| this.requests.provisional(caseRef);
	}

	private Optional<Date> of(CaseFile file) {
		if (file.kind() == CaseKind.DISCLOSURE) {
			return this.services.findById(file.reference()).map(ServiceDeadline::dueOn).map(CaseDeadlines::endOf);
		}
		return this.requests.dueOn(file.reference())
			.map(CaseDeadlines::endOf)
			.or(() -> this.others.stream()
				.flatMap((kind) -> kind.duty(file.reference()).stream())
				.findFirst()
				.map(Duty::by)
				.map(Date::from));
	}

	static boolean open(CaseFile file) {
		return !file.closed() && !DONE.contains(file.state());
	}

}
