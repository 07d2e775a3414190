package org.candour.cases;

import java.util.HashMap;
import java.util.Map;

import org.candour.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of cases: on the trail at once, by other ways after the commit. */
@Component
public class Reminders {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Reminders(AuditTrail audit, ApplicationEventPublisher events) {
		this.audit = audit;
		this.events = events;
	}

	/** Reminds whom it concerns. */
	@Transactional
	public void remind(String caseRef, Reminder.Kind kind) {
		remind(new Reminder(caseRef, kind, null));
	}

	/** Reminds the searchers of a service that their search is late. */
	@Transactional
	public void searchDue(String caseRef, String service) {
		remind(new Reminder(caseRef, Reminder.Kind.SEARCH_DUE, service));
	}

	private void remind(Reminder reminder) {
		Map<String, String> facts = new HashMap<>(Map.of("reminder", reminder.kind().code()));
		if (reminder.service() != null) {
			facts.put("service", reminder.service());
		}
		this.audit.record(reminder.kind().action(), reminder.caseRef(), facts);
		this.events.publishEvent(reminder);
	}

}
