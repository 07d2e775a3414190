package org.candour.delivery.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.candour.cases.CaseAccess;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of mails about somebody's work, with what the person may know of at the
 * moment: a wall may have been built since the mail was written.
 */
@Component
class WorkMails {

	/** References in one mail; the counts are of all. */
	private static final int LISTED = 100;

	private final MailTexts texts;

	private final CaseAccess access;

	private final StaffDirectory staff;

	WorkMails(MailTexts texts, CaseAccess access, StaffDirectory staff) {
		this.texts = texts;
		this.access = access;
		this.staff = staff;
	}

	/** The words, or nothing if no case is left that exists for the person. */
	@Transactional(readOnly = true)
	public Optional<MailText> text(QueuedMail mail) {
		return this.staff.person(mail.staff()).flatMap((person) -> text(mail, person));
	}

	private Optional<MailText> text(QueuedMail mail, Person person) {
		StringBuilder work = new StringBuilder();
		int count = 0;
		int room = LISTED;
		for (WorkSection section : mail.work()) {
			List<String> known = section.references()
				.stream()
				.filter((reference) -> this.access.exists(reference, person))
				.toList();
			if (!known.isEmpty()) {
				room -= write(work, section.heading(), known, room);
				count += known.size();
			}
		}
		return (count > 0) ? Optional.of(this.texts.fill(mail.template(), count, work.toString().stripTrailing()))
				: Optional.empty();
	}

	/** Writes a part and says how many lines it took. */
	private static int write(StringBuilder work, String heading, List<String> references, int room) {
		Map<String, Long> cases = references.stream()
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		work.append(heading).append(": ").append(references.size()).append('\n');
		cases.entrySet()
			.stream()
			.limit(room)
			.forEach((one) -> work.append("  ")
				.append(one.getKey())
				.append((one.getValue() > 1) ? " (%d steps)".formatted(one.getValue()) : "")
				.append('\n'));
		if (cases.size() > room) {
			work.append("  and ").append(cases.size() - room).append(" more cases\n");
		}
		work.append('\n');
		return Math.min(cases.size(), room);
	}

}
