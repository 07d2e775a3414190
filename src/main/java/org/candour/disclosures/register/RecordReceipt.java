package org.candour.disclosures.register;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.CaseTexts;
import org.candour.cases.writing.Notes;
import org.candour.delivery.Collections;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an answer sent by secure mail, or given by hand, was received: who
 * received it and when (section 7.7). What is collected from the portal is receipted by
 * itself.
 */
@Component
public class RecordReceipt {

	/** The sealed text of who received the answer. */
	static final String FIELD = "receipt";

	private static final Set<String> ROUTES = Set.of("SECURE_MAIL", "BY_HAND");

	private final CaseAccess access;

	private final DisclosureRequests requests;

	private final Register register;

	private final StepHistory steps;

	private final Collections collections;

	private final CaseTexts texts;

	private final Notes notes;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	RecordReceipt(CaseAccess access, DisclosureRequests requests, Register register, StepHistory steps,
			Collections collections, CaseTexts texts, Notes notes, Permissions permissions, AuditTrail audit,
			Clock clock) {
		this.access = access;
		this.requests = requests;
		this.register = register;
		this.steps = steps;
		this.collections = collections;
		this.texts = texts;
		this.notes = notes;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records the receipt.
	 * @param receivedBy who received it, in words; sealed
	 * @param at when
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it, nothing travelled on such a
	 * route, the receipt is there already, or the time cannot be right
	 */
	@Transactional
	public void record(String caseRef, String receivedBy, Instant at, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.RELEASE)) {
			throw new RuleBroken("ROLE", "Your role does not allow recording a receipt.");
		}
		DisclosureRequest request = this.requests.findById(caseRef)
			.filter((found) -> found.releasedAt() != null)
			.orElseThrow(() -> new RuleBroken("STATE", "Nothing has left this case yet."));
		String route = route(caseRef).filter(ROUTES::contains)
			.orElseThrow(() -> new RuleBroken("ROUTE",
					"The answer did not go by secure mail or by hand: the portal receipts by itself."));
		if (receipted(caseRef)) {
			throw new RuleBroken("STATE", "The receipt is on the register already.");
		}
		if (at == null || at.isAfter(this.clock.instant()) || at.isBefore(request.releasedAt())) {
			throw new RuleBroken("TIME", "Give a time after the release and not in the future.");
		}
		String who = new Reason(receivedBy).text();
		this.texts.put(caseRef, FIELD, "%s, %s".formatted(who, at));
		this.notes.enter(file, "Answer received by %s".formatted(who), person);
		if (this.collections.answer(caseRef).isPresent()) {
			this.collections.handedOver(caseRef, person.username(), at);
		}
		this.register.receipt(caseRef);
		this.audit.record(AuditAction.ANSWER_COLLECTED, caseRef, Map.of("route", route, "at", at.toString()));
	}

	/** Whether this person could record a receipt in this case now. */
	@Transactional(readOnly = true)
	public boolean possible(String caseRef, Person person) {
		return this.permissions.allows(person, Action.RELEASE)
				&& this.requests.findById(caseRef).filter((request) -> request.releasedAt() != null).isPresent()
				&& route(caseRef).filter(ROUTES::contains).isPresent() && !receipted(caseRef);
	}

	private boolean receipted(String caseRef) {
		return this.register.of(caseRef).stream().anyMatch((entry) -> entry.kind() == EntryKind.RECEIPT);
	}

	private Optional<String> route(String caseRef) {
		return Stream.of("release-answer", "disclose-minimum")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.flatMap((step) -> step.code("transferRoute"));
	}

}
