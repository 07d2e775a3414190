package org.candour.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes papers of a case as PDF/UA-1 and keeps them among its documents. */
@Component
public class CasePapers {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final String TEMPLATE = "P-PAPER";

	private final Templates templates;

	private final AccessiblePdf pdf;

	private final CouncilProperties council;

	private final LetterRecords locks;

	private final Documents documents;

	private final JdbcClient jdbc;

	private final Clock clock;

	CasePapers(Templates templates, AccessiblePdf pdf, CouncilProperties council, LetterRecords locks,
			Documents documents, JdbcClient jdbc, Clock clock) {
		this.templates = templates;
		this.pdf = pdf;
		this.council = council;
		this.locks = locks;
		this.documents = documents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes a paper, and for the same occasion anew only if it says something else.
	 * @param occasion a code of the caller's
	 * @param large whether it is printed large
	 */
	@Transactional
	public DocumentId write(String caseRef, CasePaper paper, String occasion, List<PaperSection> sections,
			boolean large) {
		this.locks.lock(caseRef);
		String words = words(paper, large, sections);
		return same(caseRef, paper, occasion, words)
			.orElseGet(() -> writeNew(caseRef, paper, occasion, sections, large, words));
	}

	/** The paper that was written for an occasion. */
	@Transactional(readOnly = true)
	public Optional<DocumentId> find(String caseRef, CasePaper paper, String occasion) {
		return this.jdbc.sql("select document from case_paper where case_ref = ? and kind = ? and occasion = ?")
			.params(caseRef, paper.name(), occasion)
			.query(UUID.class)
			.optional()
			.map(DocumentId::new);
	}

	private static String words(CasePaper paper, boolean large, List<PaperSection> sections) {
		String said = sections.stream()
			.map((section) -> section.heading() + "\n" + String.join("\n", section.lines()))
			.collect(Collectors.joining("\n\n"));
		return PreparedLetters.hash(paper + "\n" + large + "\n" + said);
	}

	private Optional<DocumentId> same(String caseRef, CasePaper paper, String occasion, String words) {
		return this.jdbc
			.sql("select document from case_paper where case_ref = ? and kind = ? and occasion = ? and words = ?")
			.params(caseRef, paper.name(), occasion, words)
			.query(UUID.class)
			.optional()
			.map(DocumentId::new);
	}

	private DocumentId writeNew(String caseRef, CasePaper paper, String occasion, List<PaperSection> sections,
			boolean large, String words) {
		TemplateVersion template = this.templates.inForce(TEMPLATE, today());
		Map<String, Object> facts = new HashMap<>();
		facts.put("council", this.council.on(today()));
		facts.put("caseRef", caseRef);
		facts.put("heading", paper.heading());
		facts.put("internal", paper.internal());
		facts.put("writtenOn", DAY.format(today()));
		facts.put("sections", sections.stream().filter((section) -> !section.lines().isEmpty()).toList());
		facts.put("large", large);
		try {
			DocumentId document = this.documents.add(NewDocument.byCouncil(caseRef, paper.fileName()),
					new ByteArrayInputStream(this.pdf.render(this.templates.fill(template, facts))));
			this.jdbc.sql("""
					insert into case_paper (case_ref, kind, occasion, template, document, written_at, words)
					values (?, ?, ?, ?, ?, ?, ?)
					on conflict (case_ref, kind, occasion) do update set template = excluded.template,
					document = excluded.document, written_at = excluded.written_at, words = excluded.words""")
				.params(caseRef, paper.name(), occasion, template.id(), document.value(),
						Timestamp.from(this.clock.instant()), words)
				.update();
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

}
