package org.candour.delivery.mail;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

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

	/**
	 * Hands a mail over that carries a letter.
	 * @throws org.springframework.mail.MailException if the server did not take it
	 */
	void send(String to, MailText text, byte[] letter) {
		this.sender.send((message) -> {
			MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
			mail.setFrom(this.from);
			mail.setTo(to);
			mail.setSubject(text.subject());
			mail.setText(text.body());
			mail.addAttachment("letter.pdf", new ByteArrayResource(letter), MediaType.APPLICATION_PDF_VALUE);
		});
	}

}
