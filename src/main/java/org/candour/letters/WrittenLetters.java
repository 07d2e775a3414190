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
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.release.Composition;
import org.candour.release.Compositions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters from templates, kept among the documents of the case. */
@Component
class WrittenLetters implements Letters {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final ObjectProvider<AnswerFactsSource> sources;

	private final Templates templates;

	private final Wording wording;

	private final AccessiblePdf pdf;

	private final LetterRecords records;

	private final Compositions compositions;

	private final Documents documents;

	private final Clock clock;

	WrittenLetters(ObjectProvider<AnswerFactsSource> sources, Templates templates, Wording wording, AccessiblePdf pdf,
			LetterRecords records, Compositions compositions, Documents documents, Clock clock) {
		this.sources = sources;
		this.templates = templates;
		this.wording = wording;
		this.pdf = pdf;
		this.records = records;
		this.compositions = compositions;
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	@Transactional
	public LetterInfo coverSheet(String caseRef) {
		return once(caseRef, LetterKind.COVER_SHEET, this::frozen);
	}

	@Override
	@Transactional
	public LetterInfo refusal(String caseRef) {
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
		byte[] letter = this.pdf.render(this.templates.fill(template, words));
		try {
			DocumentId document = this.documents.add(NewDocument.byCouncil(caseRef, kind.fileName()),
					new ByteArrayInputStream(letter));
			LetterInfo written = new LetterInfo(kind, template.id(), document, this.clock.instant());
			this.records.add(caseRef, written);
			return written;
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
