package org.candour.notices;

import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.staff.PasswordSet;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people that an administrator set their password: it goes out with the change, and
 * nobody can choose not to hear of it.
 */
@Component
class PasswordNotice {

	private static final MailTemplate SET = new MailTemplate("password-set");

	private final OutgoingMail mail;

	PasswordNotice(OutgoingMail mail) {
		this.mail = mail;
	}

	@EventListener
	void on(PasswordSet set) {
		this.mail.toStaff(set.username(), SET, null);
	}

}
