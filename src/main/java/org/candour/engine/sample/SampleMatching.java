package org.candour.engine.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.matching.GiveData;
import org.candour.matching.LoadResults;
import org.candour.matching.NewExercise;
import org.candour.matching.OpenExercise;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** One invented exercise of data matching, with matches to look into. */
@Component
@Profile("demo")
@Order(5)
class SampleMatching implements SampleWork {

	private static final String HANDLER = "handler";

	private final OpenExercise open;

	private final GiveData give;

	private final LoadResults results;

	private final SampleStaffWork hand;

	private final StaffDirectory staff;

	private final Resource payroll;

	private final Resource matches;

	private final Clock clock;

	SampleMatching(OpenExercise open, GiveData give, LoadResults results, SampleStaffWork hand, StaffDirectory staff,
			@Value("classpath:sample/payroll.csv") Resource payroll,
			@Value("classpath:sample/matches.csv") Resource matches, Clock clock) {
		this.open = open;
		this.give = give;
		this.results = results;
		this.hand = hand;
		this.staff = staff;
		this.payroll = payroll;
		this.matches = matches;
		this.clock = clock;
	}

	@Override
	public void make() throws IOException {
		String today = LocalDate.ofInstant(this.clock.instant(), ZoneId.of("Europe/London")).toString();
		Person handler = this.staff.person(HANDLER).orElseThrow();
		String caseRef = this.hand.as(HANDLER, () -> this.open
			.open(new NewExercise("NFI-PILOT", Set.of("PAYROLL"), "An invented agreement."), handler));
		take(caseRef, "check-privacy-notice", HANDLER,
				Map.of("dpiaState", "DONE", "noticeDeclaredOn", today, "noticeNote",
						"On the website and with pay slips.", "necessity", "To find double pay.", "proportionality",
						"The fields of the specification.", "lawfulness", "Sch 9 para 3."));
		take(caseRef, "advise", "dpo", Map.of("advice", "AGREE", "adviceText", "The assessment covers it."));
		if (!this.hand.offered(caseRef, "gather-data")) {
			return;
		}
		try (InputStream file = this.payroll.getInputStream()) {
			this.give.give(caseRef, "PAYROLL", file, handler);
		}
		take(caseRef, "gather-data", HANDLER, Map.of());
		Map<String, Object> agrees = Map.of("signOff", "AGREE", "signOffReason", "As specified.");
		take(caseRef, "sign-finance", "manager", agrees);
		take(caseRef, "sign-governance", "handler2", agrees);
		take(caseRef, "record-upload", HANDLER,
				Map.of("uploadedOn", today, "uploadedThroughNfi", true, "uploadReceipt", "Invented receipt"));
		if (!this.hand.offered(caseRef, "load-results")) {
			return;
		}
		try (InputStream file = this.matches.getInputStream()) {
			this.results.load(caseRef, this.results.open(caseRef, Set.of(HANDLER, "handler2"), handler), file, handler);
		}
		take(caseRef, "load-results", HANDLER, Map.of());
	}

	private void take(String caseRef, String step, String person, Map<String, Object> form) {
		if (this.hand.offered(caseRef, step)) {
			this.hand.take(caseRef, new SampleStep(step, person, 0, false, List.of(), new HashMap<>(form)));
		}
	}

}
