package org.candour.disclosures.register;

import org.candour.delivery.AnswerCollected;
import org.candour.disclosures.DisclosureRequests;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters a receipt when a body has fetched its answer, in the same transaction: also
 * where no process waits for that yet.
 */
@Component
class RegisterHearsOfCollection {

	private final DisclosureRequests requests;

	private final Register register;

	RegisterHearsOfCollection(DisclosureRequests requests, Register register) {
		this.requests = requests;
		this.register = register;
	}

	@EventListener
	void on(AnswerCollected collected) {
		if (this.requests.findById(collected.caseRef()).filter((request) -> request.decision() != null).isPresent()) {
			this.register.receipt(collected.caseRef());
		}
	}

}
