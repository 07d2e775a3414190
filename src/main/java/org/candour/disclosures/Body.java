package org.candour.disclosures;

import java.util.Set;

import org.candour.delivery.OfficialAddress;

/**
 * An outside body the council may disclose to (N-15).
 *
 * @param officialDomains e-mail domains verified as the body's own (N-04)
 * @param switchboard published telephone number for the call-back
 * @param gateways codes of the powers the body may cite
 */
public record Body(String id, String name, Set<String> officialDomains, String switchboard, Set<String> gateways) {

	/**
	 * Stands for a body that is not on the list: its request is escalated (ESC-12), and
	 * the form names it.
	 */
	public static final Body UNLISTED = new Body("unlisted", "A body that is not on the list", Set.of(), "", Set.of());

	/** Whether this stands for a body that is not on the list. */
	public boolean unlisted() {
		return UNLISTED.id().equals(this.id);
	}

	/** Whether an e-mail address is at one of the body's verified domains. */
	public boolean owns(String email) {
		return OfficialAddress.official(email, this.officialDomains);
	}

}
