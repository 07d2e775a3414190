package org.candour.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.cases.CaseAccess;
import org.candour.cases.CasePermissions;
import org.candour.cases.RuleBroken;
import org.candour.delivery.AnswerApproval;
import org.candour.delivery.AnswerDraft;
import org.candour.delivery.Released;
import org.candour.delivery.SupposedDecision;
import org.candour.delivery.WhatLeft;
import org.candour.letters.FactsMissing;
import org.candour.letters.LetterUnfit;
import org.candour.staff.Action;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The answer of a case, for staff: as it would leave, and as it left. */
@RestController
@RequestMapping("/staff/api/cases/{caseRef}")
class AnswerTab {

	private final AnswerApproval approval;

	private final WhatLeft left;

	private final CaseAccess access;

	private final CasePermissions permissions;

	private final CurrentPerson current;

	AnswerTab(AnswerApproval approval, WhatLeft left, CaseAccess access, CasePermissions permissions,
			CurrentPerson current) {
		this.approval = approval;
		this.left = left;
		this.access = access;
		this.permissions = permissions;
		this.current = current;
	}

	/**
	 * Writes the letter as it would leave, to be opened among the documents: the same
	 * file until it would say something else.
	 * @param about what somebody is about to decide; without a decision, what is proposed
	 */
	@PostMapping("/answer-letter")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> letter(@PathVariable String caseRef, @RequestBody About about) {
		require(caseRef);
		try {
			AnswerDraft draft = this.approval.draft(caseRef,
					(about.decision() != null) ? new SupposedDecision(about.decision(), about.codes()) : null);
			Map<String, String> documents = new HashMap<>(Map.of("letter", draft.letter().toString()));
			if (draft.schedule() != null) {
				documents.put("schedule", draft.schedule().toString());
			}
			return documents;
		}
		catch (FactsMissing | LetterUnfit ex) {
			throw new RuleBroken("LETTER", ex.getMessage());
		}
	}

	/** Every release of the case: files, letter, recipient, way, and who collected it. */
	@GetMapping("/what-left")
	List<Released> left(@PathVariable String caseRef) {
		require(caseRef);
		return this.left.ofCase(caseRef);
	}

	private void require(String caseRef) {
		Person person = this.current.require();
		this.access.require(caseRef, person);
		boolean onlySearches = person.roles().equals(Set.of(Role.SERVICE_SEARCHER));
		if (onlySearches || !this.permissions.allows(person, Action.SEE_ITEMS, caseRef)) {
			throw new RuleBroken("ROLE", "Your role does not allow reading the answer.");
		}
	}

	record About(String decision, List<String> codes) {
	}

}
