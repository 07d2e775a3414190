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

import org.candour.cases.writing.CaseTexts;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.letters.PreparedLetters.Prepared;

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

	private final PreparedLetters prepared;

	private final LetterRecords locks;

	private final Documents documents;

	private final CaseTexts texts;

	private final Clock clock;

	WrittenRightsLetters(ObjectProvider<RightsFactsSource> sources, Templates templates, RightsWording wording,
			SilentSample sample, AccessiblePdf pdf, RightsLetterRecords records, PreparedLetters prepared,
			LetterRecords locks, Documents documents, CaseTexts texts, Clock clock) {
		this.sources = sources;
		this.templates = templates;
		this.wording = wording;
		this.sample = sample;
		this.pdf = pdf;
		this.records = records;
		this.prepared = prepared;
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
	@Transactional
	public DocumentId prepare(String caseRef, RightsLetterKind kind) {
		this.locks.lock(caseRef);
		RightsLetterFacts facts = facts(caseRef, kind, ONLY);
		return this.prepared.latest(caseRef, kind.name(), ONLY)
			.filter((letter) -> PreparedLetters.hash(words(caseRef, kind, facts, letter.day())).equals(letter.words()))
			.map(Prepared::document)
			.orElseGet(() -> prepareNew(caseRef, kind, facts));
	}

	private DocumentId prepareNew(String caseRef, RightsLetterKind kind, RightsLetterFacts facts) {
		String xhtml = words(caseRef, kind, facts, today());
		DocumentId document = keep(caseRef, xhtml, facts);
		this.prepared.add(caseRef, new Prepared(kind.name(), ONLY, template(caseRef, kind, today()).id(),
				facts.format(), document, PreparedLetters.hash(xhtml), this.clock.instant()));
		return document;
	}

	@Override
	@Transactional
	public RightsLetter writePrepared(String caseRef, DocumentId document) {
		this.locks.lock(caseRef);
		List<RightsLetter> written = ofCase(caseRef);
		Optional<RightsLetter> before = written.stream().filter((one) -> one.document().equals(document)).findFirst();
		if (before.isPresent()) {
			return before.get();
		}
		Prepared letter = this.prepared.of(caseRef, document).orElseThrow(DocumentNotFound::new);
		RightsLetterKind kind = RightsLetterKind.valueOf(letter.kind());
		long ofKind = written.stream().filter((one) -> one.kind() == kind).count();
		RightsLetter now = new RightsLetter(kind, Long.toString(ofKind + 1), letter.template(), letter.format(),
				document, this.clock.instant());
		this.records.add(caseRef, now);
		return now;
	}

	@Override
	@Transactional(readOnly = true)
	public byte[] draft(String caseRef, RightsLetterKind kind, String occasion) {
		RightsLetterFacts facts = facts(caseRef, kind, occasion);
		return this.pdf.render(fill(this.templates.inForce(kind.template(), today()), kind, facts, today(), true));
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
		DocumentId document = keep(caseRef, words(caseRef, kind, facts, today()), facts);
		RightsLetter written = new RightsLetter(kind, occasion, template(caseRef, kind, today()).id(), facts.format(),
				document, this.clock.instant());
		this.records.add(caseRef, written);
		return written;
	}

	private DocumentId keep(String caseRef, String xhtml, RightsLetterFacts facts) {
		try {
			DocumentId document = this.documents.add(NewDocument.byCouncil(caseRef, FILE_NAME),
					new ByteArrayInputStream(this.pdf.render(xhtml)));
			if (facts.format().madeFromPlainText()) {
				this.texts.put(caseRef, field(document), PlainText.of(xhtml));
			}
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the letter says on a day. */
	private String words(String caseRef, RightsLetterKind kind, RightsLetterFacts facts, LocalDate day) {
		return fill(template(caseRef, kind, day), kind, facts, day, false);
	}

	private TemplateVersion template(String caseRef, RightsLetterKind kind, LocalDate day) {
		return this.templates.inForce(this.sample.templateFor(kind, caseRef).template(), day);
	}

	private String fill(TemplateVersion template, RightsLetterKind kind, RightsLetterFacts facts, LocalDate day,
			boolean draft) {
		return this.templates.fill(template, this.wording.of(kind, facts, day, draft));
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
