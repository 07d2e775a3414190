package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.documents.Documents;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes to persons by post, until somebody has posted it. Whether a member of staff
 * may know of the case is the caller's to check.
 */
@Component
public class PostQueue {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Pattern TRACKING = Pattern.compile("[A-Z0-9]{6,30}");

	private final SentLetters letters;

	private final Answers answers;

	private final AnswerPackage packing;

	private final Documents documents;

	private final AuditTrail audit;

	private final Clock clock;

	PostQueue(SentLetters letters, Answers answers, AnswerPackage packing, Documents documents, AuditTrail audit,
			Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.packing = packing;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
	}

	/** Oldest first. */
	public List<SentLetter> waiting() {
		return this.letters.toPost();
	}

	public Optional<SentLetter> find(UUID id) {
		return this.letters.find(id);
	}

	/** Writes what is to be posted: a letter as PDF, an answer as ZIP. */
	public void print(SentLetter letter, OutputStream to) throws IOException {
		if (!letter.answer()) {
			this.documents.read(letter.caseRef(), letter.document(), to);
			return;
		}
		Answer answer = this.answers.find(letter.caseRef()).orElseThrow(NoPackage::new);
		this.packing.write(answer, to);
	}

	/**
	 * Notes that something was posted.
	 * @param tracking number of the tracked post; an answer must have one (N-03)
	 * @throws RuleBroken if it lacks one, or was posted before
	 */
	@Transactional
	public void posted(SentLetter letter, String tracking) {
		String number = (tracking != null) ? tracking.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT) : "";
		if (!number.isEmpty() && !TRACKING.matcher(number).matches() || number.isEmpty() && letter.answer()) {
			throw new RuleBroken("N-03",
					"An answer goes by tracked post: enter its number, 6 to 30 letters and digits.");
		}
		if (!this.letters.posted(letter.id(), LocalDate.ofInstant(this.clock.instant(), LONDON),
				number.isEmpty() ? null : number)) {
			throw new RuleBroken("POSTED", "This was posted before.");
		}
		this.audit.record(AuditAction.LETTER_POSTED, letter.caseRef(), Map.of("letter", letter.kind()));
	}

}
