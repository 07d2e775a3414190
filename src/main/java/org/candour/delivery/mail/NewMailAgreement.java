package org.candour.delivery.mail;

import java.time.LocalDate;

import org.candour.delivery.mail.MailAgreement.Given;
import org.candour.delivery.mail.MailAgreement.Scope;

/**
 * An agreement to ordinary e-mail, as staff record it.
 *
 * @param agreedOn day of the agreement, Europe/London
 */
public record NewMailAgreement(String person, String address, Scope scope, Given given, LocalDate agreedOn) {

	@Override
	public String toString() {
		return "a mail agreement";
	}

}
