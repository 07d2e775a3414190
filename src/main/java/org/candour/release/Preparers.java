package org.candour.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.StepHistory;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.Origin;

import org.springframework.stereotype.Component;

/** Who found, selected, marked or redacted what leaves a case (RL-05). */
@Component
class Preparers {

	/** Steps in which it is said what leaves and what is taken out of it. */
	private static final List<String> SELECTING = List.of("collate-items", "test-third-parties",
			"review-part-three-items", "apply-exemptions", "redact-items", "prepare-export", "select-items",
			"review-relevance", "collate-scope", "mend-answer");

	private final StepHistory steps;

	private final AuditTrail audit;

	private final Documents documents;

	Preparers(StepHistory steps, AuditTrail audit, Documents documents) {
		this.steps = steps;
		this.audit = audit;
		this.documents = documents;
	}

	/** Their user names. */
	Set<String> of(String caseRef) {
		Set<String> all = new HashSet<>(this.steps.who(caseRef, SELECTING));
		all.addAll(this.audit.actors(caseRef, AuditAction.DOCUMENT_MARKED, "document"));
		all.addAll(this.audit.actors(caseRef, AuditAction.ITEM_CHANGED, "item"));
		this.documents.ofCase(caseRef)
			.stream()
			.filter((document) -> document.origin() == Origin.REDACTION || document.origin() == Origin.SEARCH)
			.map(DocumentInfo::uploader)
			.forEach(all::add);
		return all;
	}

}
