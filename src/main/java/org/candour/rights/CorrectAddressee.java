package org.candour.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.people.Parties;
import org.candour.cases.steps.FailedSteps;
import org.candour.cases.steps.Finding;
import org.candour.cases.walls.RaiseWall;
import org.candour.cases.writing.Notes;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects how the person whom letters go to is called and reached, in every open case of
 * what came in together. Steps that failed get another try.
 */
@Component
public class CorrectAddressee {

	private final CaseAccess access;

	private final RightsRequests requests;

	private final RightsForms forms;

	private final RightsRequestCheck check;

	private final Parties parties;

	private final RaiseWall walls;

	private final Notes notes;

	private final FailedSteps failed;

	private final Permissions permissions;

	private final AuditTrail audit;

	CorrectAddressee(CaseAccess access, RightsRequests requests, RightsForms forms, RightsRequestCheck check,
			Parties parties, RaiseWall walls, Notes notes, FailedSteps failed, Permissions permissions,
			AuditTrail audit) {
		this.access = access;
		this.requests = requests;
		this.forms = forms;
		this.check = check;
		this.parties = parties;
		this.walls = walls;
		this.notes = notes;
		this.failed = failed;
		this.permissions = permissions;
		this.audit = audit;
	}

	/**
	 * Corrects what is given; what is blank stays as it is.
	 * @param reason sealed, among the notes of the case
	 * @throws RuleBroken if the role does not allow it, the case is closed, nothing is
	 * given or something cannot be
	 */
	@Transactional
	public void correct(String caseRef, Addressed addressed, String reason, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.HANDLE)) {
			throw new RuleBroken("ROLE", "Your role does not allow correcting how a person is reached.");
		}
		RightsRequest request = this.requests.findById(caseRef)
			.orElseThrow(() -> new RuleBroken("RIGHTS", "Only requests of people are corrected here."));
		Reason why = new Reason(reason);
		if (addressed.fields().isEmpty()) {
			throw new RuleBroken("ADDRESSEE", "Give at least one thing that is to be corrected.");
		}
		List<CaseFile> open = this.requests.findBySubmissionOrderByCaseRef(request.submission())
			.stream()
			.filter((one) -> one.caseRef().equals(caseRef) || this.access.exists(one.caseRef(), person))
			.map((one) -> this.access.require(one.caseRef(), person))
			.filter((file) -> !file.closed())
			.toList();
		if (open.stream().noneMatch((file) -> file.reference().equals(caseRef))) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed: its letters are written.");
		}
		open.forEach((file) -> correct(file, addressed, why, person));
	}

	private void correct(CaseFile file, Addressed addressed, Reason why, Person person) {
		String caseRef = file.reference();
		RightsRequest request = this.requests.findById(caseRef).orElseThrow();
		NewRightsRequest corrected = addressed.in(this.forms.open(request));
		demand(this.check.check(corrected));
		request.keep(this.forms.seal(caseRef, corrected));
		this.requests.save(request);
		this.parties.replace(caseRef, RightsParties.all(corrected));
		this.walls.raiseWhereNeeded(caseRef);
		this.notes.enter(file, why.text(), person);
		this.audit.record(AuditAction.ADDRESSEE_CORRECTED, caseRef,
				Map.of("fields", String.join(" ", addressed.fields())));
		this.failed.tryAgain(caseRef);
	}

	private static void demand(List<Finding> findings) {
		findings.stream()
			.filter((finding) -> finding.pointer().startsWith("/subject/")
					|| finding.pointer().startsWith("/requester/"))
			.findFirst()
			.ifPresent((finding) -> {
				throw new RuleBroken("ADDRESSEE", finding.pointer() + " " + finding.message());
			});
	}

	/** How a person is called and reached; what is blank is not given. */
	public record Addressed(String name, String address, String postcode, String email, String phone) {

		/** What is given, in codes. */
		List<String> fields() {
			List<String> given = new ArrayList<>();
			add(given, "NAME", this.name);
			add(given, "ADDRESS", this.address);
			add(given, "POSTCODE", this.postcode);
			add(given, "EMAIL", this.email);
			add(given, "PHONE", this.phone);
			return given;
		}

		private static void add(List<String> given, String code, String text) {
			Stream.ofNullable(text).filter((one) -> !one.isBlank()).forEach((one) -> given.add(code));
		}

		private NewRightsRequest in(NewRightsRequest form) {
			NewRightsRequest.Requester requester = form.requester();
			if (requester.kind() != RequesterKind.SUBJECT) {
				return form.with(new NewRightsRequest.Requester(requester.kind(), or(this.name, requester.name()),
						requester.organisation(), or(this.address, requester.address()),
						or(this.postcode, requester.postcode()), or(this.email, requester.email()),
						or(this.phone, requester.phone()), requester.authority()));
			}
			NewRightsRequest.Subject subject = form.subject();
			List<String> former = new ArrayList<>(subject.formerNames());
			if (!or(this.name, subject.name()).equals(subject.name())) {
				// found by what the person was called before, too
				former.add(subject.name());
			}
			return form.with(new NewRightsRequest.Subject(or(this.name, subject.name()), subject.dateOfBirth(), former,
					or(this.address, subject.address()), or(this.postcode, subject.postcode()),
					or(this.email, subject.email()), or(this.phone, subject.phone()), subject.references()));
		}

		private static String or(String given, String before) {
			return (given != null && !given.isBlank()) ? given.strip() : before;
		}

		@Override
		public String toString() {
			return "Addressed" + fields();
		}

	}

}
