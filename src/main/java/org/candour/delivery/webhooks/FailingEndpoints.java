package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.delivery.webhooks.Webhook.State;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Switches off addresses that say they are gone, or at which nothing has arrived for
 * days, and tells the administrators. What still waited for them is kept.
 */
@Component
class FailingEndpoints {

	private static final MailTemplate SWITCHED_OFF = new MailTemplate("webhook-switched-off");

	private final Endpoints endpoints;

	private final Deliveries deliveries;

	private final WebhookProperties properties;

	private final StaffDirectory staff;

	private final OutgoingMail mail;

	private final AuditTrail audit;

	FailingEndpoints(Endpoints endpoints, Deliveries deliveries, WebhookProperties properties, StaffDirectory staff,
			OutgoingMail mail, AuditTrail audit) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.properties = properties;
		this.staff = staff;
		this.mail = mail;
		this.audit = audit;
	}

	/** Counts a failure, and switches the address off where that was the last straw. */
	@Transactional
	public void failed(Endpoint endpoint, WebhookFailure failure, Instant at) {
		Instant since = this.endpoints.failed(endpoint.id(), at);
		if (failure == WebhookFailure.GONE) {
			switchOff(endpoint, State.GONE, WebhookFailure.GONE, at);
		}
		else if (!since.plus(this.properties.switchedOffAfter()).isAfter(at)) {
			switchOff(endpoint, State.FAILING, WebhookFailure.SWITCHED_OFF, at);
		}
	}

	private void switchOff(Endpoint endpoint, State state, WebhookFailure cause, Instant at) {
		if (!this.endpoints.turn(endpoint.id(), State.ON, state)) {
			return;
		}
		this.deliveries.endWaiting(endpoint.id(), WebhookDelivery.State.PARKED, cause, at);
		this.audit.record(AuditAction.WEBHOOK_SWITCHED_OFF, null,
				Map.of("body", endpoint.body(), "webhook", endpoint.id().toString(), "cause", cause.name()));
		this.staff.withRole(Role.ADMINISTRATOR)
			.forEach((person) -> this.mail.toStaff(person.username(), SWITCHED_OFF, null));
	}

}
