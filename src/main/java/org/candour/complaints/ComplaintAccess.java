package org.candour.complaints;

import java.util.Optional;

import org.candour.cases.people.PortalSecret;

import org.springframework.stereotype.Component;

/** Lets whoever holds a reference and its secret follow a complaint from outside. */
@Component
public class ComplaintAccess {

	private static final byte[] NOBODYS = PortalSecret.draw().hash();

	private final ComplaintFiles complaints;

	ComplaintAccess(ComplaintFiles complaints) {
		this.complaints = complaints;
	}

	/**
	 * The complaint; none, in the same words and the same time, for a reference that
	 * never was, for a complaint without a page and for a wrong secret.
	 */
	public Optional<Complaint> open(String caseRef, String secret) {
		Optional<Complaint> complaint = this.complaints.findById(String.valueOf(caseRef));
		byte[] kept = complaint.map(Complaint::portalSecret).orElse(NOBODYS);
		boolean opens = new PortalSecret(String.valueOf(secret)).opens(kept);
		return complaint.filter((found) -> opens);
	}

}
