package org.candour.delivery.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFiles;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.vault.KeyDestroyed;
import org.candour.vault.Vault;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The mails written to whoever is signed in; in the demonstration also those to people
 * outside, of cases the person may know of.
 */
@Controller
class OutboxPage {

	private final Outbox outbox;

	private final MailTexts texts;

	private final WorkMails work;

	private final MailProperties properties;

	private final CaseFiles cases;

	private final CaseAccess access;

	private final CurrentPerson current;

	private final Vault vault;

	private final AuditTrail audit;

	OutboxPage(Outbox outbox, MailTexts texts, WorkMails work, MailProperties properties, CaseFiles cases,
			CaseAccess access, CurrentPerson current, Vault vault, AuditTrail audit) {
		this.outbox = outbox;
		this.texts = texts;
		this.work = work;
		this.properties = properties;
		this.cases = cases;
		this.access = access;
		this.current = current;
		this.vault = vault;
		this.audit = audit;
	}

	@GetMapping("/staff/outbox")
	String list(Model model) {
		Person person = this.current.require();
		List<QueuedMail> mails = Stream
			.concat(this.outbox.to(person.username()).stream(),
					this.properties.showsOutside() ? this.outbox.toOutside().stream() : Stream.empty())
			.filter((mail) -> shows(mail, person))
			.sorted(Comparator.comparing(QueuedMail::queuedAt).reversed())
			.toList();
		model.addAttribute("mails", mails);
		return "staff/outbox";
	}

	@GetMapping("/staff/outbox/{id}")
	String one(@PathVariable UUID id, Model model) {
		Person person = this.current.require();
		QueuedMail mail = this.outbox.find(id)
			.filter((found) -> shows(found, person))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("mail", mail);
		Addressee outside = (mail.outside() != null) ? open(mail) : null;
		model.addAttribute("to", (outside != null) ? outside.address() : mail.staff());
		model.addAttribute("text", text(mail, outside));
		return "staff/mail";
	}

	private MailText text(QueuedMail mail, Addressee outside) {
		if (mail.work() != null) {
			return this.work.text(mail).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		return this.texts.fill(mail.template(), mail.caseRef(), (outside != null) ? outside.token() : null);
	}

	private Addressee open(QueuedMail mail) {
		try {
			this.audit.record(AuditAction.CASE_READ, mail.caseRef(), Map.of("mail", mail.id().toString()));
			return Addressee.read(this.vault.open(mail.caseRef(), QueuedMail.field(mail.id()), mail.outside()));
		}
		catch (KeyDestroyed ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** Nobody sees a mail of a case that does not exist for them, not even their own. */
	private boolean shows(QueuedMail mail, Person person) {
		boolean addressed = (mail.staff() != null) ? mail.staff().equals(person.username())
				: this.properties.showsOutside();
		return addressed && (mail.caseRef() == null
				|| this.cases.findById(mail.caseRef()).filter((file) -> this.access.visible(file, person)).isPresent());
	}

}
