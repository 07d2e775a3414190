package org.candour.delivery;

import java.time.LocalDate;

import org.candour.delivery.MailAgreement.Given;
import org.candour.delivery.MailAgreement.Scope;

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
