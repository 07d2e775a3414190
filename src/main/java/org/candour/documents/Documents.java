package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;

/**
 * The files of a case. Whether the person or body may have them is the caller's to check
 * beforehand. Content is streamed, never whole in memory, and never unsealed on disk.
 */
public interface Documents {

	/**
	 * Adds a file. Its type is what its content shows, whatever its name says.
	 * @throws FileRefused if it is empty, too big, of another type, broken, encrypted or
	 * carries something active
	 * @throws RuleBroken if the case is closed or holds too many files (the council's own
	 * letters are taken all the same), or a redaction does not name its original
	 * @throws CaseNotFound if there is no such case
	 * @throws IOException if the content cannot be read
	 */
	DocumentId add(NewDocument document, InputStream content) throws IOException;

	/** The documents of a case, oldest first; at most 200. */
	List<DocumentInfo> ofCase(String caseRef);

	/**
	 * One document of a case.
	 * @throws DocumentNotFound if the case has none such
	 */
	DocumentInfo find(String caseRef, DocumentId id);

	/**
	 * Opens the content of a document for what a person does not read as such: to draw a
	 * page, to look for a word. The caller audits whatever is shown of it.
	 * @throws DocumentNotFound if the case has none such
	 * @throws FileQuarantined if it stays closed
	 */
	InputStream open(String caseRef, DocumentId id);

	/**
	 * Writes the content of a document. The reading is audited before the first byte.
	 * @throws DocumentNotFound if the case has none such
	 * @throws FileQuarantined if it stays closed
	 */
	void read(String caseRef, DocumentId id, OutputStream to) throws IOException;

	/**
	 * Says whether a document is released.
	 * @throws RuleBroken if it cannot be (an original with a redacted copy, a Word file,
	 * the requester's own or a letter), if a reason is missing, or if the answer has been
	 * put together
	 * @throws FileQuarantined if it is released and stays closed
	 */
	void mark(String caseRef, DocumentId id, ReleaseMark mark);

	/**
	 * Checks that every released document may be opened.
	 * @throws FileQuarantined if one stays closed
	 */
	void requireOpen(String caseRef);

	/** The released documents as they stand, or as they were frozen. */
	Manifest manifest(String caseRef);

	/**
	 * Fixes which documents are released: from now on no mark of the case changes and no
	 * redaction is added. Doing it again changes nothing.
	 * @throws FileQuarantined if a released document stays closed
	 */
	Manifest freeze(String caseRef);

	/**
	 * Lets marks change again, because another answer is put together in the same case.
	 */
	void thaw(String caseRef);

	/** References of cases that hold pictures or copies of identity documents. */
	List<String> casesWithIdentityPapers();

	/**
	 * Deletes the pictures and copies of identity documents of a case (N-10), for good.
	 */
	void deleteIdentityPapers(String caseRef);

}
