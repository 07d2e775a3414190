package org.candour.rights.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.documents.DocumentId;
import org.candour.letters.CasePaper;
import org.candour.letters.CasePapers;
import org.candour.letters.LetterPart;
import org.candour.letters.PaperSection;
import org.candour.letters.RightsLetterKind;
import org.candour.rights.PreferredFormat;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequestCheck;
import org.candour.rights.RightsRequests;

import org.springframework.stereotype.Component;

/**
 * The schedules of an answer and the certificate of an erasure, as files of the case. The
 * schedule that the person reads says no more than the letter it goes with.
 */
@Component
public class SchedulePapers {

	private static final String ERASURE_STEP = "erase-record";

	private final RightsRequests requests;

	private final Items items;

	private final Schedules schedules;

	private final CasePapers papers;

	private final StepHistory steps;

	SchedulePapers(RightsRequests requests, Items items, Schedules schedules, CasePapers papers, StepHistory steps) {
		this.requests = requests;
		this.items = items;
		this.schedules = schedules;
		this.papers = papers;
		this.steps = steps;
	}

	/**
	 * Writes the schedules of an answer and gives the one that the person reads.
	 * @param letter that goes with the answer; the schedule says no more than it may
	 * @return none if there is nothing to list, or the letter is silent about whether
	 * anything is held
	 */
	public Optional<DocumentId> write(String caseRef, RightsLetterKind letter) {
		Optional<RightsRequest> request = this.requests.findById(caseRef);
		List<Item> found = this.items.of(caseRef);
		if (request.isEmpty() || found.isEmpty()) {
			return Optional.empty();
		}
		String occasion = letter.name().replace('_', '-');
		this.papers.write(caseRef, CasePaper.SCHEDULE_INTERNAL, occasion,
				List.of(new PaperSection("Every record found", this.schedules.internal(found))), false);
		List<PaperSection> visible = visible(letter, found);
		if (visible.stream().allMatch((section) -> section.lines().isEmpty())) {
			return Optional.empty();
		}
		boolean large = request.get().format() == PreferredFormat.LARGE_PRINT;
		return Optional.of(this.papers.write(caseRef, CasePaper.SCHEDULE, occasion, visible, large));
	}

	private List<PaperSection> visible(RightsLetterKind letter, List<Item> found) {
		List<PaperSection> sections = new ArrayList<>();
		if (letter.parts().contains(LetterPart.ENCLOSED)) {
			sections.add(new PaperSection("What you receive", this.schedules.given(told(letter, found))));
		}
		if (letter.parts().contains(LetterPart.WITHHELD)) {
			sections.add(new PaperSection("What you do not receive", this.schedules.withheld(found)));
		}
		if (letter.parts().contains(LetterPart.ACTION)) {
			sections.add(new PaperSection("What we have done", this.schedules.done(found)));
		}
		return sections;
	}

	/**
	 * Where nothing is said of what is withheld, no gap in the numbers says it either.
	 */
	public static List<Item> told(RightsLetterKind letter, List<Item> found) {
		return letter.silent() ? Schedule.renumbered(found) : found;
	}

	/** What each service certifies to have erased. */
	public void certifyErasure(String caseRef) {
		List<String> lines = this.steps.all(caseRef, ERASURE_STEP).stream().map(this::certified).toList();
		this.papers.write(caseRef, CasePaper.ERASURE_CERTIFICATE, "1",
				List.of(new PaperSection("What was erased", lines)), false);
	}

	private String certified(DoneStep step) {
		boolean done = step.code("changeDone").filter("DONE"::equals).isPresent();
		return "%s: %s. Certified by %s on %s. %s%s".formatted(
				step.code("service").map(this.schedules::service).orElse("The council"),
				done ? "erased" : "could not be erased", step.person(),
				Schedule.DAY.format(RightsRequestCheck.day(step.at())), step.text("changeNote").orElse(""),
				step.flag("backupsNoted") ? " Backups are overwritten when they expire." : "");
	}

}
