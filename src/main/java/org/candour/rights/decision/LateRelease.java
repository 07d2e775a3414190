package org.candour.rights.decision;

import java.util.List;

import org.candour.delivery.AnswerApproval;
import org.candour.delivery.DeliveryExpressions;
import org.candour.documents.Documents;
import org.candour.release.Compositions;
import org.candour.release.Fate;
import org.candour.rights.items.Items;

import org.springframework.stereotype.Component;

/**
 * Puts together what becomes free when a restriction under Part 3 has ended (6.3, rule
 * 5). The former package can no longer be collected: the next release takes its place.
 */
@Component
public class LateRelease {

	private final Restrictions restrictions;

	private final Items items;

	private final Compositions compositions;

	private final AnswerApproval approval;

	private final Documents documents;

	private final DeliveryExpressions delivery;

	LateRelease(Restrictions restrictions, Items items, Compositions compositions, AnswerApproval approval,
			Documents documents, DeliveryExpressions delivery) {
		this.restrictions = restrictions;
		this.items = items;
		this.compositions = compositions;
		this.approval = approval;
		this.documents = documents;
		this.delivery = delivery;
	}

	public void open(String caseRef) {
		List<String> codes = this.restrictions.open(caseRef)
			.stream()
			.flatMap((restriction) -> restriction.codes().stream())
			.toList();
		this.restrictions.end(caseRef);
		this.items.free(caseRef, codes);
		this.delivery.expire(caseRef);
		this.approval.withdraw(caseRef);
		whole(caseRef);
	}

	/** What may leave whole now leaves as it was found, not as it was redacted once. */
	private void whole(String caseRef) {
		this.compositions.account(caseRef)
			.files()
			.stream()
			.filter((file) -> file.fate() == Fate.GIVEN && file.redaction() != null
					&& file.document().type().releasable())
			.forEach((file) -> this.documents.withdraw(caseRef, file.redaction().id()));
	}

}
