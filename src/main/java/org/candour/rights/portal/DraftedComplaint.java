package org.candour.rights.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.candour.complaints.ComplaintChannel;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.NewComplaint;
import org.candour.complaints.NewComplaint.Complainant;
import org.candour.letters.LetterFormat;

/** Turns a finished draft into the complaint that is sent. */
final class DraftedComplaint {

	private static final int MOST_NAMES = 20;

	private DraftedComplaint() {
	}

	static NewComplaint of(Draft draft, Instant now) {
		ComplaintKind kind = Optional.ofNullable(draft.one("complaintKind"))
			.map(ComplaintKind::valueOf)
			.orElse(ComplaintKind.COMPLAINT);
		List<String> staff = draft.lines("complaintStaff").stream().limit(MOST_NAMES).toList();
		return new NewComplaint(kind, ComplaintChannel.FORM, now,
				new Complainant(draft.one("complainantName"),
						draft.one("complainantAddress") + "\n" + draft.one("complainantPostcode"),
						draft.one("complainantEmail")),
				text(draft), draft.one(ComplaintQuestions.FROM_REQUEST), staff,
				LetterFormat.valueOf(draft.one("complaintFormat")));
	}

	/** A reference that anybody can write down links no case: staff read it. */
	private static String text(Draft draft) {
		String reference = draft.one("complaintReference");
		return (reference != null) ? "Reference given: %s%n%n%s".formatted(reference, draft.one("complaintText"))
				: draft.one("complaintText");
	}

}
