package org.candour.delivery.mail;

import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** The council's mail server, if there is one. */
class MailServer {

	private final JavaMailSender sender;

	private final String from;

	MailServer(JavaMailSender sender, String from) {
		this.sender = sender;
		this.from = from;
	}

	boolean present() {
		return this.sender != null;
	}

	/**
	 * Hands a mail over.
	 * @throws org.springframework.mail.MailException if the server did not take it
	 */
	void send(String to, MailText text) {
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.from);
		message.setTo(to);
		message.setSubject(text.subject());
		message.setText(text.body());
		this.sender.send(message);
	}

}
