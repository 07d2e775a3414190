package org.candour.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.candour.cases.CaseTexts;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rights letters from templates, kept among the documents of the case. */
@Component
class WrittenRightsLetters implements RightsLetters {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Pattern OCCASION = Pattern.compile("[A-Za-z0-9-]{1,60}");

	/** Every letter bears the same name, so that it hints at nothing. */
	private static final String FILE_NAME = "letter.pdf";

	private final ObjectProvider<RightsFactsSource> sources;

	private final Templates templates;

	private final RightsWording wording;

	private final SilentSample sample;

	private final AccessiblePdf pdf;

	private final RightsLetterRecords records;

	private final LetterRecords locks;

	private final Documents documents;

	private final CaseTexts texts;

	private final Clock clock;

	WrittenRightsLetters(ObjectProvider<RightsFactsSource> sources, Templates templates, RightsWording wording,
			SilentSample sample, AccessiblePdf pdf, RightsLetterRecords records, LetterRecords locks,
			Documents documents, CaseTexts texts, Clock clock) {
		this.sources = sources;
		this.templates = templates;
		this.wording = wording;
		this.sample = sample;
		this.pdf = pdf;
		this.records = records;
		this.locks = locks;
		this.documents = documents;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	@Transactional
	public RightsLetter write(String caseRef, RightsLetterKind kind, String occasion) {
		if (!OCCASION.matcher(occasion).matches()) {
			throw new IllegalArgumentException("The occasion of a letter is a code of at most 60 letters or digits.");
		}
		this.locks.lock(caseRef);
		return this.records.find(caseRef, kind, occasion).orElseGet(() -> writeNew(caseRef, kind, occasion));
	}

	@Override
	@Transactional(readOnly = true)
	public byte[] draft(String caseRef, RightsLetterKind kind, String occasion) {
		RightsLetterFacts facts = facts(caseRef, kind, occasion);
		return this.pdf.render(fill(this.templates.inForce(kind.template(), today()), kind, facts, true));
	}

	@Override
	@Transactional(readOnly = true)
	public List<RightsLetter> ofCase(String caseRef) {
		return this.records.ofCase(caseRef);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RightsLetter> latest(String caseRef, RightsLetterKind kind) {
		return ofCase(caseRef).stream().filter((letter) -> letter.kind() == kind).reduce((earlier, later) -> later);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> plainText(String caseRef, RightsLetter letter) {
		return this.texts.get(caseRef, field(letter.document()));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RightsLetterKind> proposed(String caseRef) {
		return this.sources.orderedStream()
			.map((source) -> source.proposed(caseRef))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private RightsLetter writeNew(String caseRef, RightsLetterKind kind, String occasion) {
		RightsLetterFacts facts = facts(caseRef, kind, occasion);
		TemplateVersion template = this.templates.inForce(this.sample.templateFor(kind, caseRef).template(), today());
		String xhtml = fill(template, kind, facts, false);
		try {
			DocumentId document = this.documents.add(NewDocument.byCouncil(caseRef, FILE_NAME),
					new ByteArrayInputStream(this.pdf.render(xhtml)));
			if (facts.format().madeFromPlainText()) {
				this.texts.put(caseRef, field(document), PlainText.of(xhtml));
			}
			RightsLetter written = new RightsLetter(kind, occasion, template.id(), facts.format(), document,
					this.clock.instant());
			this.records.add(caseRef, written);
			return written;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String fill(TemplateVersion template, RightsLetterKind kind, RightsLetterFacts facts, boolean draft) {
		return this.templates.fill(template, this.wording.of(kind, facts, today(), draft));
	}

	private RightsLetterFacts facts(String caseRef, RightsLetterKind kind, String occasion) {
		return this.sources.orderedStream()
			.map((source) -> source.facts(caseRef, kind, occasion))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new FactsMissing(caseRef));
	}

	private static String field(DocumentId letter) {
		return "letter:" + letter.value();
	}

	private LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

}
