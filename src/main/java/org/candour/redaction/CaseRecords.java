package org.candour.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.FileQuarantined;
import org.candour.documents.Origin;
import org.candour.rendition.Overview;
import org.candour.rendition.PagePicture;
import org.candour.rendition.PageWords;
import org.candour.rendition.Rendered;
import org.candour.staff.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of a case as they are looked at for review. All methods throw
 * {@link CaseNotFound} for a case that does not exist for the person,
 * {@link AccessDeniedException} if the role does not allow it, and
 * {@link DocumentNotFound} for what is no found record of the case or copy of one.
 */
@Component
public class CaseRecords {

	private final RecordAccess access;

	private final RecordPages pages;

	private final Redactions redactions;

	private final AuditTrail audit;

	CaseRecords(RecordAccess access, RecordPages pages, Redactions redactions, AuditTrail audit) {
		this.access = access;
		this.pages = pages;
		this.redactions = redactions;
		this.audit = audit;
	}

	/** The case and its records, oldest first; that it was opened is on the trail. */
	@Transactional
	public Review open(String caseRef, Person person) {
		Review review = look(caseRef, person);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of("part", "records"));
		return review;
	}

	/** The same for whoever has it open already and wants to see what changed. */
	@Transactional(readOnly = true)
	public Review look(String caseRef, Person person) {
		CaseFile file = this.access.look(caseRef, person);
		List<DocumentInfo> files = this.access.files(caseRef, person);
		Map<DocumentId, RedactionState> states = this.redactions.of(caseRef, files);
		List<Line> lines = new ArrayList<>();
		files.stream()
			.filter((document) -> document.origin() == Origin.SEARCH)
			.forEach((document) -> lines.add(new Line(lines.size() + 1, document, states.get(document.id()))));
		return new Review(file, this.access.marks(file, person), lines);
	}

	/** What a record or a copy is, and the sizes of its pages; or why it is not shown. */
	public Rendered<Overview> overview(String caseRef, DocumentId id, Person person) {
		return this.pages.overview(shown(caseRef, id, person));
	}

	/**
	 * A page as a picture.
	 * @param page from 1
	 * @param width in pixels, 16 to 4000
	 * @throws FileQuarantined if the file stays closed
	 */
	public Rendered<PagePicture> picture(String caseRef, DocumentId id, int page, int width, Person person) {
		return this.pages.picture(shown(caseRef, id, person), page, width);
	}

	/** The words of a page. */
	public Rendered<PageWords> words(String caseRef, DocumentId id, int page, Person person) {
		return this.pages.words(shown(caseRef, id, person), page);
	}

	/**
	 * Notes on the trail that somebody reads a record, before anything of it is shown.
	 */
	@Transactional
	public void noteReading(String caseRef, DocumentId id, Person person) {
		shown(caseRef, id, person);
		this.audit.record(AuditAction.DOCUMENT_READ, caseRef, Map.of("document", id.toString(), "how", "pages"));
	}

	private DocumentInfo shown(String caseRef, DocumentId id, Person person) {
		this.access.look(caseRef, person);
		return this.access.openOrCopy(caseRef, id, person);
	}

	/**
	 * A case under review.
	 *
	 * @param mayMark whether the person may mark
	 */
	public record Review(CaseFile file, boolean mayMark, List<Line> records) {
	}

	/**
	 * A found record.
	 *
	 * @param number among the found records of the case, from 1
	 */
	public record Line(int number, DocumentInfo document, RedactionState state) {
	}

}
