package org.candour.escalation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.walls.Walls;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;
import org.candour.vault.Vault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of the data protection officer. */
@Component("dpo")
public class DpoExpressions {

	private final AdviceRecords records;

	private final AdviceFile file;

	private final Triggers triggers;

	private final AdviceDue due;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final Workflow workflow;

	private final Walls walls;

	private final StaffDirectory staff;

	private final Reminders reminders;

	private final Vault vault;

	private final AuditTrail audit;

	private final Clock clock;

	DpoExpressions(AdviceRecords records, AdviceFile file, Triggers triggers, AdviceDue due, CaseFiles cases,
			StepHistory steps, Workflow workflow, Walls walls, StaffDirectory staff, Reminders reminders, Vault vault,
			AuditTrail audit, Clock clock) {
		this.records = records;
		this.file = file;
		this.triggers = triggers;
		this.due = due;
		this.cases = cases;
		this.steps = steps;
		this.workflow = workflow;
		this.walls = walls;
		this.staff = staff;
		this.reminders = reminders;
		this.vault = vault;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Puts a question to the officer.
	 * @param codes codes such as {@code ESC-05}, or {@code ESC-05-A} where the case may
	 * go on meanwhile
	 * @return {@code REQUIRED} if the case must wait, {@code ADVISORY} if the question
	 * goes its own way, {@code NONE} if there is nothing to ask
	 */
	@Transactional
	public String raise(String caseRef, Collection<?> codes) {
		List<GivenAdvice> before = this.file.ofCase(caseRef);
		List<Trigger> raised = codes.stream()
			.map(Object::toString)
			.distinct()
			.map(this.triggers::read)
			.filter((trigger) -> before.stream().noneMatch((advice) -> advice.triggers().contains(trigger.code())))
			.toList();
		if (raised.isEmpty()) {
			return "NONE";
		}
		CaseFile caseFile = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		boolean mandatory = raised.stream().anyMatch(Trigger::mandatory);
		List<String> asked = raised.stream().map(Trigger::code).distinct().sorted().toList();
		this.records.save(new AdviceRecord(caseRef, asked, mandatory, this.clock.instant(),
				this.due.on(asked, caseFile.urgency())));
		this.audit.record(AuditAction.DPO_ASKED, caseRef,
				Map.of("triggers", String.join(" ", asked), "mandatory", Boolean.toString(mandatory)));
		if (!mandatory) {
			send(caseFile);
		}
		return mandatory ? "REQUIRED" : "ADVISORY";
	}

	/** Puts the question of one trigger, such as {@code ESC-14}, as {@link #raise}. */
	@Transactional
	public String ask(String caseRef, String code) {
		return raise(caseRef, List.of(code));
	}

	/**
	 * Whether a wall keeps every officer out, because the case is about them or their
	 * work; then the deputy is asked at once.
	 */
	public boolean keptOut(String caseRef) {
		CaseFile caseFile = this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
		Set<String> members = this.walls.membersOf(caseFile);
		return caseFile.walled()
				&& this.staff.withRole(Role.DPO).stream().noneMatch((officer) -> members.contains(officer.username()));
	}

	/** When the officer's advice is due. */
	public Date dueDate(String caseRef) {
		return Date.from(this.records.findFirstByCaseRefAndAdviceIsNullOrderByMandatoryDescAskedAtDesc(caseRef)
			.map(AdviceRecord::dueAt)
			.orElseGet(this.due::routine));
	}

	/** Files the advice just given, by the officer or by the deputy. */
	@Transactional
	public void advised(String caseRef) {
		DoneStep given = Stream.of("advise", "advise-as-deputy")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.orElseThrow();
		Advice advice = given.code("advice").map(Advice::valueOf).orElseThrow();
		AdviceRecord question = this.records.findFirstByCaseRefAndAdviceIsNullOrderByMandatoryDescAskedAtDesc(caseRef)
			.orElseThrow();
		byte[] text = given.text("adviceText").orElse("").getBytes(StandardCharsets.UTF_8);
		question.answer(advice, given.person(), given.at(), this.vault.seal(caseRef, question.field(), text));
		this.records.save(question);
		this.audit.record(AuditAction.DPO_ADVISED, caseRef, Map.of("advice", advice.name()));
	}

	/** Reminds the officer that the advice is late. */
	public void chase(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ADVICE_DUE);
	}

	/**
	 * ESC-13: the date is missed. The officer is asked beside what else is being done.
	 */
	@Transactional
	public void overdue(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_OVERDUE);
		boolean askedBefore = this.file.ofCase(caseRef)
			.stream()
			.anyMatch((asked) -> asked.triggers().contains("ESC-13"));
		if (!askedBefore) {
			raise(caseRef, List.of("ESC-13-M"));
			send(this.cases.findById(caseRef).orElseThrow(CaseNotFound::new));
		}
	}

	private void send(CaseFile caseFile) {
		this.workflow.start("ask-dpo", caseFile.reference(), caseFile.wall(), Map.of("caseRef", caseFile.reference()));
	}

}
