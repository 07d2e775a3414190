package org.candour.support;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

/** What the mail server of the tests was given. */
public final class Mails {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private Mails() {
	}

	/** Waits until so many mails name a case and gives whom they went to, sorted. */
	public static List<String> recipientsOf(String reference, int expected) {
		Awaitility.await().atMost(PATIENCE).until(() -> about(reference).count() >= expected);
		return about(reference).map(Mails::recipient).sorted().toList();
	}

	/** The mails that name a case, whole, as they went over the line. */
	public static List<String> whole(String reference) {
		return about(reference).map(GreenMailUtil::getWholeMessage).toList();
	}

	private static Stream<MimeMessage> about(String reference) {
		return Arrays.stream(SharedMailServer.server().getReceivedMessages())
			.filter((mail) -> GreenMailUtil.getWholeMessage(mail).contains(reference));
	}

	private static String recipient(MimeMessage mail) {
		try {
			return mail.getRecipients(RecipientType.TO)[0].toString();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
