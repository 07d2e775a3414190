package org.candour.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.letters.PreparedLetters.Prepared;
import org.candour.release.ApprovedAnswers;
import org.candour.release.Composition;
import org.candour.release.Compositions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters from templates, kept among the documents of the case. */
@Component
class WrittenLetters implements Letters {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** A request has one answer. */
	private static final String ONLY = "1";

	private final ObjectProvider<AnswerFactsSource> sources;

	private final Templates templates;

	private final Wording wording;

	private final AccessiblePdf pdf;

	private final LetterRecords records;

	private final PreparedLetters prepared;

	private final ApprovedAnswers approved;

	private final Compositions compositions;

	private final Documents documents;

	private final Clock clock;

	WrittenLetters(ObjectProvider<AnswerFactsSource> sources, Templates templates, Wording wording, AccessiblePdf pdf,
			LetterRecords records, PreparedLetters prepared, ApprovedAnswers approved, Compositions compositions,
			Documents documents, Clock clock) {
		this.sources = sources;
		this.templates = templates;
		this.wording = wording;
		this.pdf = pdf;
		this.records = records;
		this.prepared = prepared;
		this.approved = approved;
		this.compositions = compositions;
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	@Transactional
	public DocumentId prepare(AnswerFacts facts) {
		String caseRef = facts.caseRef();
		LetterKind kind = LetterKind.of(facts);
		this.records.lock(caseRef);
		return this.prepared.latest(caseRef, kind.name(), ONLY)
			.filter((letter) -> PreparedLetters.hash(words(kind, facts, letter.day())).equals(letter.words()))
			.map(Prepared::document)
			.orElseGet(() -> prepareNew(kind, facts));
	}

	private DocumentId prepareNew(LetterKind kind, AnswerFacts facts) {
		String xhtml = words(kind, facts, today());
		DocumentId document = keep(facts.caseRef(), kind, xhtml);
		this.prepared.add(facts.caseRef(), new Prepared(kind.name(), ONLY, this.templates.inForce(kind, today()).id(),
				null, document, PreparedLetters.hash(xhtml), this.clock.instant()));
		return document;
	}

	private String words(LetterKind kind, AnswerFacts facts, LocalDate day) {
		return this.templates.fill(this.templates.inForce(kind, day),
				this.wording.of(facts, leaving(kind, facts), day));
	}

	/**
	 * What goes with a cover sheet, as things stand; with any other letter nothing does.
	 */
	private Composition leaving(LetterKind kind, AnswerFacts facts) {
		return (kind == LetterKind.COVER_SHEET) ? this.compositions.of(facts.caseRef())
				: Composition.nothing(facts.caseRef());
	}

	@Override
	@Transactional
	public void takeBack(String caseRef) {
		this.records.takeBack(caseRef);
	}

	/** The letter that was approved, as it was read. */
	private Optional<LetterInfo> approved(String caseRef) {
		this.records.lock(caseRef);
		return this.approved.standing(caseRef).map((answer) -> {
			Optional<LetterInfo> before = ofCase(caseRef).stream()
				.filter((letter) -> letter.document().equals(answer.letter()))
				.findFirst();
			return before.orElseGet(() -> writePrepared(caseRef, answer.letter()));
		});
	}

	private LetterInfo writePrepared(String caseRef, DocumentId document) {
		Prepared letter = this.prepared.of(caseRef, document).orElseThrow(DocumentNotFound::new);
		LetterInfo written = new LetterInfo(LetterKind.valueOf(letter.kind()), letter.template(), document,
				this.clock.instant());
		this.records.add(caseRef, written);
		return written;
	}

	@Override
	@Transactional
	public LetterInfo coverSheet(String caseRef) {
		Optional<LetterInfo> approved = approved(caseRef);
		if (approved.isPresent()) {
			this.compositions.requireOpen(caseRef);
			return approved.get();
		}
		return once(caseRef, LetterKind.COVER_SHEET, this::frozen);
	}

	@Override
	@Transactional
	public LetterInfo refusal(String caseRef) {
		Optional<LetterInfo> approved = approved(caseRef);
		if (approved.isPresent()) {
			return approved.get();
		}
		return once(caseRef, answer(caseRef).notObeyed() ? LetterKind.NOT_OBEYED : LetterKind.REFUSAL,
				Composition::nothing);
	}

	@Override
	@Transactional
	public LetterInfo challenge(String caseRef) {
		return once(caseRef, LetterKind.CHALLENGE, Composition::nothing);
	}

	@Override
	@Transactional
	public LetterInfo returnNotice(String caseRef) {
		return write(caseRef, LetterKind.RETURN_NOTICE,
				this.wording.of(answer(caseRef), Composition.nothing(caseRef), today()));
	}

	@Override
	@Transactional
	public LetterInfo telling(String caseRef) {
		TellingFacts facts = first(caseRef, (source) -> source.telling(caseRef));
		return write(caseRef, LetterKind.TELLING, this.wording.of(facts, today()));
	}

	@Override
	@Transactional
	public LetterInfo minimum(String caseRef) {
		MinimumFacts facts = first(caseRef, (source) -> source.minimum(caseRef));
		this.compositions.freezeNothing(caseRef);
		return write(caseRef, LetterKind.MINIMUM, this.wording.of(facts, today()));
	}

	@Override
	@Transactional
	public LetterInfo correction(String caseRef) {
		CorrectionFacts facts = first(caseRef, (source) -> source.correction(caseRef));
		return write(caseRef, LetterKind.CORRECTION, this.wording.of(facts, today()));
	}

	@Override
	@Transactional(readOnly = true)
	public List<LetterInfo> ofCase(String caseRef) {
		return this.records.ofCase(caseRef);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LetterInfo> latest(String caseRef, LetterKind kind) {
		return ofCase(caseRef).stream().filter((letter) -> letter.kind() == kind).reduce((earlier, later) -> later);
	}

	/** What leaves with the letter: fixed, and nothing in it stays closed. */
	private Composition frozen(String caseRef) {
		Composition composition = this.compositions.freeze(caseRef);
		this.compositions.requireOpen(caseRef);
		return composition;
	}

	private LetterInfo once(String caseRef, LetterKind kind, Function<String, Composition> composition) {
		this.records.lock(caseRef);
		return latest(caseRef, kind).orElseGet(
				() -> write(caseRef, kind, this.wording.of(answer(caseRef), composition.apply(caseRef), today())));
	}

	private LetterInfo write(String caseRef, LetterKind kind, Map<String, Object> words) {
		TemplateVersion template = this.templates.inForce(kind, today());
		LetterInfo written = new LetterInfo(kind, template.id(),
				keep(caseRef, kind, this.templates.fill(template, words)), this.clock.instant());
		this.records.add(caseRef, written);
		return written;
	}

	private DocumentId keep(String caseRef, LetterKind kind, String xhtml) {
		try {
			return this.documents.add(NewDocument.byCouncil(caseRef, kind.fileName()),
					new ByteArrayInputStream(this.pdf.render(xhtml)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private AnswerFacts answer(String caseRef) {
		return first(caseRef, (source) -> source.facts(caseRef));
	}

	private <T> T first(String caseRef, Function<AnswerFactsSource, Optional<T>> ask) {
		return this.sources.orderedStream()
			.map(ask)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new FactsMissing(caseRef));
	}

	private LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

}
