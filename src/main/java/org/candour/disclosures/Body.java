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

	/** Whether an e-mail address is at one of the body's verified domains. */
	public boolean owns(String email) {
		return OfficialAddress.official(email, this.officialDomains);
	}

}
