package org.candour.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burning;
import org.candour.rendition.Burnt;
import org.candour.rendition.Mark;
import org.candour.rendition.Renditions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the redacted copy of a record from its marks and files it as the record's
 * redaction. What changes in the marks meanwhile makes the copy older than they are.
 */
@Component
public class MakeRedactedCopy {

	private final RecordAccess access;

	private final Marks marks;

	private final MarkedRecords records;

	private final RecordPages pages;

	private final Renditions renditions;

	private final Documents documents;

	private final AuditTrail audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	MakeRedactedCopy(RecordAccess access, Marks marks, MarkedRecords records, RecordPages pages, Renditions renditions,
			Documents documents, AuditTrail audit, TransactionOperations transactions, Clock clock) {
		this.access = access;
		this.marks = marks;
		this.records = records;
		this.pages = pages;
		this.renditions = renditions;
		this.documents = documents;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Makes the copy. Without a mark it is the record made new, with nothing that is not
	 * seen.
	 * @return the copy
	 * @throws RuleBroken if it cannot be made or filed, saying why
	 * @throws IOException if the record cannot be read
	 */
	public DocumentId make(String caseRef, DocumentId original, Person person) throws IOException {
		CaseFile file = this.access.mark(caseRef, person);
		DocumentInfo record = this.access.open(caseRef, original, person);
		List<RedactionMark> standing = this.marks.standing(file, original);
		List<Mark> painted = standing.stream().flatMap(MakeRedactedCopy::areas).toList();
		try (Burning burning = Burning.begin(this.renditions, this.pages.file(record), BurnOrder.of(painted))) {
			if (!burning.made()) {
				throw new RuleBroken("REDACTED-COPY",
						burning.result().notShown().map((no) -> no.sentence()).orElse("The copy could not be made."));
			}
			return this.transactions.execute((status) -> file(record, MarksHash.of(standing), burning, person));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private DocumentId file(DocumentInfo record, String marksHash, Burning burning, Person person) {
		String caseRef = record.caseRef();
		try {
			DocumentId copy = this.documents.add(
					NewDocument.redacted(caseRef, name(record.fileName()), record.id(), person.username()),
					burning.content());
			Burnt burnt = burning.result().get();
			if (!burnt.sha256().equals(this.documents.find(caseRef, copy).sha256())) {
				throw new IllegalStateException("What was filed is not what was made.");
			}
			this.records.copied(caseRef, record.id(), marksHash, copy, person.username(), this.clock.instant());
			this.audit.record(AuditAction.REDACTED_COPY_MADE, caseRef,
					Map.of("document", record.id().toString(), "copy", copy.toString(), "sha256", burnt.sha256(),
							"areas", Integer.toString(burnt.painted().size())));
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Mark> areas(RedactionMark mark) {
		return mark.boxes().stream().map((box) -> new Mark(mark.page(), box, mark.code()));
	}

	/** The copy is a PDF, whatever the record is. */
	private static String name(String original) {
		int dot = original.lastIndexOf('.');
		return ((dot > 0) ? original.substring(0, dot) : original) + " (redacted).pdf";
	}

}
