package org.candour.delivery.mail;

import java.util.List;

import org.candour.documents.DocumentId;

/**
 * E-mail that leaves the council. It never holds what a case is about (N-01): a mail is a
 * fixed text with the reference and an address to go to. Only where an agreement stands
 * when it goes out (N-02) a letter goes with it. It is put down within the caller's
 * transaction and goes out after the commit; what fails is tried again.
 */
public interface OutgoingMail {

	/**
	 * Writes to a member of staff, at the address the person's account has when the mail
	 * goes out; if it has none, the mail stays in the person's outbox page only. Whether
	 * the person may know of the case is the caller's to check.
	 * @param caseRef reference to name, or null
	 */
	void toStaff(String username, MailTemplate template, String caseRef);

	/**
	 * Writes to a member of staff about the steps that wait. When the mail goes out, and
	 * whenever it is read, cases are left out that by then do not exist for the person;
	 * with none left, it does not go.
	 */
	void workToStaff(String username, MailTemplate template, List<WorkSection> work);

	/**
	 * Writes to somebody outside. Address and token are sealed under the case's key.
	 * @param address checked by the caller (N-04)
	 * @param token what the text's {@code token} stands for, such as the secret part of
	 * an address; or null
	 * @throws IllegalArgumentException if the address could be more than one address
	 */
	void toOutside(String address, MailTemplate template, String caseRef, String token);

	/**
	 * Writes to somebody who has agreed to get letters by ordinary e-mail. If the
	 * agreement has ended when the mail goes out, it says that something waits instead.
	 * @param agreement that stands now
	 * @param template of the mail that says that something waits
	 */
	void letterToOutside(MailAgreement agreement, MailTemplate template, DocumentId letter);

}
