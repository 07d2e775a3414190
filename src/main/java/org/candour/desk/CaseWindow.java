package org.candour.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditRow;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseKind;
import org.candour.cases.CaseNotFound;
import org.candour.cases.CasePermissions;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.links.CaseLinks;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.walls.Walls;
import org.candour.cases.writing.Messages;
import org.candour.cases.writing.Notes;
import org.candour.desk.CaseView.AdviceLine;
import org.candour.desk.CaseView.DocumentLine;
import org.candour.desk.CaseView.StepLine;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.documents.StaffDocuments;
import org.candour.escalation.AdviceFile;
import org.candour.release.Compositions;
import org.candour.retention.Holds;
import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for one person, no further than the person may see. */
@Component
class CaseWindow {

	private static final int AUDIT_ROWS = 200;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final DisclosureRequests requests;

	private final RequestWindow requestWindow;

	private final RightsWindow rights;

	private final Messages messages;

	private final StaffDocuments documents;

	private final Notes notes;

	private final StepHistory steps;

	private final AdviceFile advice;

	private final RegisterWindow register;

	private final Holds holds;

	private final Walls walls;

	private final CaseLinks links;

	private final CaseDeadlines clock;

	private final Compositions compositions;

	private final MoreOfACase more;

	private final AuditTrail audit;

	CaseWindow(CaseAccess access, CasePermissions permissions, DisclosureRequests requests, RequestWindow requestWindow,
			RightsWindow rights, Messages messages, StaffDocuments documents, Notes notes, StepHistory steps,
			AdviceFile advice, RegisterWindow register, Holds holds, Walls walls, CaseLinks links, CaseDeadlines clock,
			Compositions compositions, MoreOfACase more, AuditTrail audit) {
		this.access = access;
		this.permissions = permissions;
		this.requests = requests;
		this.requestWindow = requestWindow;
		this.rights = rights;
		this.messages = messages;
		this.documents = documents;
		this.notes = notes;
		this.steps = steps;
		this.advice = advice;
		this.register = register;
		this.holds = holds;
		this.walls = walls;
		this.links = links;
		this.clock = clock;
		this.compositions = compositions;
		this.more = more;
		this.audit = audit;
	}

	/**
	 * The case as the person may see it.
	 * @throws CaseNotFound the same for a walled case and for one that never was
	 */
	@Transactional
	public CaseView open(String caseRef, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of());
		Optional<DisclosureRequest> request = this.requests.findById(caseRef);
		boolean items = this.permissions.allows(person, Action.SEE_ITEMS, caseRef);
		// a searcher works from the subject and the items asked for, not from the file
		boolean whole = this.permissions.allows(person.without(Role.SERVICE_SEARCHER), Action.SEE_ITEMS, caseRef);
		// what a rights request came to may have to stay silent: those who see items know
		boolean codes = items || file.kind() != CaseKind.RIGHTS;
		return new CaseView(caseRef, file.lifecycle(), file.state(), codes ? file.outcome() : null,
				file.urgency().name(), file.receivedAt(), file.closedAt(),
				this.walls.kindOf(file).map(Enum::name).orElse(null),
				whole ? List.copyOf(new TreeSet<>(this.walls.membersOf(file))) : List.of(),
				request.map((one) -> this.clock.reading(caseRef)).orElse(null), this.more.standing(caseRef),
				request.map(this.requestWindow::power).orElse(null),
				request.map(this.requestWindow::bodyName).orElse(null),
				request.map(this.requestWindow::switchboard).orElse(null),
				request.map(DisclosureRequest::findings).orElse(List.of()),
				request.filter((one) -> whole).map((one) -> this.requestWindow.same(one, person)).orElse(List.of()),
				request.filter((one) -> items).map((one) -> this.requestWindow.form(one, whole)).orElse(null),
				request.filter((one) -> whole).map(this.requestWindow::particulars).orElse(Map.of()),
				request.flatMap(this.requestWindow::notice).orElse(null), whole ? this.messages.of(caseRef) : List.of(),
				items ? documents(caseRef, person) : List.of(), whole ? this.notes.of(file) : List.of(),
				steps(caseRef, codes, whole), whole ? advice(caseRef) : List.of(), this.register.lines(caseRef),
				whole ? this.links.of(file, person) : List.of(),
				this.holds.standing(caseRef).stream().map((hold) -> hold.reason().name()).toList(),
				audit(caseRef, person), this.rights.of(caseRef, person, items, whole).orElse(null),
				whole ? records(caseRef) : null, this.more.summary(caseRef, person),
				items ? this.more.proposedLetter(caseRef) : null, may(caseRef, person), person.services());
	}

	private List<DocumentLine> documents(String caseRef, Person person) {
		return this.documents.list(caseRef, person).stream().map(DocumentLine::of).toList();
	}

	private RecordsView records(String caseRef) {
		return RecordsView.of(this.compositions.account(caseRef));
	}

	private List<StepLine> steps(String caseRef, boolean withCodes, boolean withTexts) {
		return this.steps.ofCase(caseRef)
			.stream()
			.map((step) -> new StepLine(step.step(), step.person(), step.at(), withCodes ? step.codes() : Map.of(),
					withTexts ? step.texts() : Map.of()))
			.toList();
	}

	private List<AdviceLine> advice(String caseRef) {
		return this.advice.ofCase(caseRef)
			.stream()
			.map((given) -> new AdviceLine(given.triggers(), given.mandatory(), given.askedAt(),
					given.given() ? given.advice().name() : null, given.adviser(), given.advisedAt(), given.text()))
			.toList();
	}

	private List<AuditRow> audit(String caseRef, Person person) {
		return this.permissions.allows(person, Action.READ_AUDIT, caseRef)
				? this.audit.ofCase(caseRef, AUDIT_ROWS, null) : List.of();
	}

	private Set<String> may(String caseRef, Person person) {
		return Arrays.stream(Action.values())
			.filter((action) -> this.permissions.allows(person, action, caseRef))
			.map(Enum::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
