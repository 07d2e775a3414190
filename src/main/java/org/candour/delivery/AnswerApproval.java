package org.candour.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.release.ApprovedAnswer;
import org.candour.release.ApprovedAnswers;
import org.candour.release.Compositions;
import org.candour.staff.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approval of what leaves (RL-04): the files, the letter that was read and its schedule
 * are fixed by their hashes. What is changed afterwards goes back to approval.
 */
@Component
public class AnswerApproval {

	private static final String RULE = "RL-04";

	private final ObjectProvider<AnswerDrafts> drafts;

	private final Compositions compositions;

	private final ApprovedAnswers approved;

	private final Documents documents;

	private final AuditTrail audit;

	private final Clock clock;

	AnswerApproval(ObjectProvider<AnswerDrafts> drafts, Compositions compositions, ApprovedAnswers approved,
			Documents documents, AuditTrail audit, Clock clock) {
		this.drafts = drafts;
		this.compositions = compositions;
		this.approved = approved;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes the letter as it would leave, to be read.
	 * @param supposed what is about to be decided, or null
	 * @throws RuleBroken if nothing is proposed yet
	 */
	@Transactional
	public AnswerDraft draft(String caseRef, SupposedDecision supposed) {
		return this.drafts.orderedStream()
			.map((source) -> source.of(caseRef, supposed))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("NO-LETTER", "No answer is proposed in this case yet."));
	}

	/**
	 * Checks that a person has opened the letter that would leave, as it is now.
	 * @throws RuleBroken if not
	 */
	@Transactional
	public void requireRead(String caseRef, SupposedDecision supposed, Person person) {
		requireRead(caseRef, draft(caseRef, supposed), person.username());
	}

	private void requireRead(String caseRef, AnswerDraft draft, String username) {
		Set<String> opened = this.audit.opened(caseRef, username);
		if (!opened.contains(draft.letter().toString())) {
			throw new RuleBroken(RULE,
					"You have not read the letter as it would leave now: open it in the Case tab under The answer.");
		}
		if (draft.schedule() != null && !opened.contains(draft.schedule().toString())) {
			throw new RuleBroken(RULE,
					"You have not read the schedule as it would leave now: open it in the Case tab under The answer.");
		}
	}

	/**
	 * Keeps as approved what leaves now, after it was decided.
	 * @param by user name of who approved it and has read it
	 * @throws RuleBroken if something stands in the way, or the letter is not the one
	 * that was read
	 */
	@Transactional
	public void approve(String caseRef, String by) {
		AnswerDraft draft = draft(caseRef, null);
		requireRead(caseRef, draft, by);
		this.compositions.freeze(caseRef);
		ApprovedAnswer answer = answer(caseRef, draft, by);
		this.approved.add(answer);
		this.audit.record(AuditAction.ANSWER_APPROVED, caseRef, Map.of("sha256", answer.sha256()));
	}

	/** Whether an approval stands. */
	@Transactional(readOnly = true)
	public boolean stands(String caseRef) {
		return this.approved.standing(caseRef).isPresent();
	}

	/**
	 * Checks that what would leave now is what was approved.
	 * @throws RuleBroken if anything differs
	 */
	@Transactional
	public void requireUnchanged(String caseRef) {
		ApprovedAnswer standing = standing(caseRef);
		if (!answer(caseRef, draft(caseRef, null), standing.approvedBy()).sameAs(standing)) {
			throw new RuleBroken(RULE,
					"The answer is not what was approved any more: choose that it does not go out, and it goes back to approval.");
		}
	}

	/**
	 * What leaves: the approval, which files, letter and schedule still bear out.
	 * @throws RuleBroken if nothing was approved, or what would leave has another hash
	 */
	@Transactional(readOnly = true)
	public ApprovedAnswer leaving(String caseRef) {
		ApprovedAnswer standing = standing(caseRef);
		ApprovedAnswer now = answer(caseRef, new AnswerDraft(standing.letter(), standing.schedule()),
				standing.approvedBy());
		if (this.compositions.frozen(caseRef).isEmpty() || !now.sameAs(standing)) {
			throw new RuleBroken(RULE, "What would leave is not what was approved: nothing leaves.");
		}
		return standing;
	}

	/**
	 * Takes the approval back: what leaves may be changed again, and is approved anew.
	 */
	@Transactional
	public void withdraw(String caseRef) {
		this.compositions.thaw(caseRef);
		if (this.approved.withdraw(caseRef)) {
			this.audit.record(AuditAction.APPROVAL_WITHDRAWN, caseRef, Map.of());
		}
	}

	private ApprovedAnswer standing(String caseRef) {
		return this.approved.standing(caseRef)
			.orElseThrow(() -> new RuleBroken(RULE, "Nothing leaves that was not approved."));
	}

	private ApprovedAnswer answer(String caseRef, AnswerDraft draft, String by) {
		return new ApprovedAnswer(caseRef, this.compositions.of(caseRef).sha256(), draft.letter(),
				sha256(caseRef, draft.letter()), draft.schedule(),
				(draft.schedule() != null) ? sha256(caseRef, draft.schedule()) : null, by, this.clock.instant());
	}

	private String sha256(String caseRef, DocumentId document) {
		return this.documents.find(caseRef, document).sha256();
	}

}
