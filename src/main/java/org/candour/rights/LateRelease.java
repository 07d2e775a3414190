package org.candour.rights;

import java.util.List;

import org.candour.delivery.DeliveryForProcesses;
import org.candour.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Puts together what becomes free when a restriction under Part 3 has ended (6.3, rule
 * 5). The former package can no longer be collected: the next release takes its place.
 */
@Component
class LateRelease {

	private final Restrictions restrictions;

	private final Items items;

	private final Documents documents;

	private final Bundle bundle;

	private final DeliveryForProcesses delivery;

	LateRelease(Restrictions restrictions, Items items, Documents documents, Bundle bundle,
			DeliveryForProcesses delivery) {
		this.restrictions = restrictions;
		this.items = items;
		this.documents = documents;
		this.bundle = bundle;
		this.delivery = delivery;
	}

	void open(String caseRef) {
		List<String> codes = this.restrictions.open(caseRef)
			.stream()
			.flatMap((restriction) -> restriction.codes().stream())
			.toList();
		this.restrictions.end(caseRef);
		this.items.free(caseRef, codes);
		this.delivery.expire(caseRef);
		this.documents.thaw(caseRef);
		this.bundle.assemble(caseRef);
	}

}
