package org.candour.disclosures.process;

import org.candour.cases.writing.RequestMoved;
import org.candour.delivery.webhooks.WebhookEvent;
import org.candour.delivery.webhooks.Webhooks;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestLinks;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a body that something it can see of its request has changed. What it is, the body
 * reads with its own token: the event is the same whatever happened. It is put into the
 * outbox within the transaction that changes the request.
 */
@Component
class BodiesAreTold {

	static final String CHANGED = "disclosure-request.changed";

	private final DisclosureRequests requests;

	private final RequestLinks links;

	private final Webhooks webhooks;

	BodiesAreTold(DisclosureRequests requests, RequestLinks links, Webhooks webhooks) {
		this.requests = requests;
		this.links = links;
		this.webhooks = webhooks;
	}

	@EventListener
	void on(RequestMoved moved) {
		this.requests.findById(moved.caseRef())
			.ifPresent((request) -> this.webhooks.tell(request.body(),
					new WebhookEvent(CHANGED, request.caseRef(), this.links.of(request.caseRef()))));
	}

}
