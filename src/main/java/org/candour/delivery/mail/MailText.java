package org.candour.delivery.mail;

/** The words of one mail. */
record MailText(String subject, String body) {

	/** They may hold the secret part of an address. */
	@Override
	public String toString() {
		return "MailText";
	}

}
