package org.candour.delivery.webhooks;

/**
 * Tells outside bodies that something changed, by the Standard Webhooks specification.
 */
public interface Webhooks {

	/**
	 * Tells a body, wherever it wants to be told. The event is put down within the
	 * caller's transaction and goes out after the commit; what fails is tried again. An
	 * event that has not gone out yet stands for later ones about the same request.
	 */
	void tell(String body, WebhookEvent event);

	/** How many events were given up and wait for an operator. */
	long parked();

}
