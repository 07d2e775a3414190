package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

import org.candour.law.TheLaw;

/** Fills templates without a database. */
final class RightsLetterWriter {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final Templates templates = new Templates();

	private final AccessiblePdf pdf = new AccessiblePdf(SampleFonts.INSTALLED);

	private final RightsWording wording = new RightsWording(new CouncilProperties(List.of(
			new CouncilDetails(LocalDate.of(2026, 1, 1), "Norshire County Council (invented)", "Data Protection Team",
					"reviews@norshire.example", "01632 960100", "rights@norshire.example", "dpo@norshire.example",
					"County Hall, Norshire ZZ99 3VZ", "https://norshire.example/complaints"),
			new CouncilDetails(LocalDate.of(2027, 1, 1), "Norshire Council (invented)", "Data Protection Team",
					"reviews@norshire.example", "01632 960100", "new-rights@norshire.example",
					"new-dpo@norshire.example", null, null))),
			TheLaw.shipped(), new Words(), new ReasonWording(TheLaw.shipped(), new Words()));

	String xhtml(RightsLetterKind kind, RightsLetterFacts facts) {
		return xhtml(kind, facts, TODAY, false);
	}

	String xhtml(RightsLetterKind kind, RightsLetterFacts facts, LocalDate day, boolean draft) {
		return this.templates.fill(this.templates.inForce(kind.template(), day),
				this.wording.of(kind, facts, day, draft));
	}

	byte[] pdf(RightsLetterKind kind, RightsLetterFacts facts) {
		return this.pdf.render(xhtml(kind, facts));
	}

	/** What a reader of the PDF reads. */
	String text(RightsLetterKind kind, RightsLetterFacts facts) {
		return PdfText.of(pdf(kind, facts));
	}

	/** What the plain text says, in one line. */
	String plain(RightsLetterKind kind, RightsLetterFacts facts) {
		return PlainText.of(xhtml(kind, facts)).replaceAll("\\s+", " ").strip();
	}

}
