package org.candour.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
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
	 * letters are taken all the same), or a redacted copy is none of a record found
	 * (RL-02)
	 * @throws CaseNotFound if there is no such case
	 * @throws IOException if the content cannot be read
	 */
	DocumentId add(NewDocument document, InputStream content) throws IOException;

	/** The documents of a case, oldest first; at most 380. */
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
	 * Says what becomes of a record found, where no item says so.
	 * @throws RuleBroken if it cannot be (anything but a record found, a Word file or one
	 * with a redacted copy that is to leave whole), if a reason is missing, if the case
	 * has items, or if the answer has been put together
	 * @throws FileQuarantined if it is released and stays closed
	 */
	void mark(String caseRef, DocumentId id, ReleaseMark mark);

	/**
	 * Takes the mark of a record found back: nobody has said what becomes of it.
	 * @throws RuleBroken if the answer has been put together
	 */
	void unmark(String caseRef, DocumentId id);

	/**
	 * Takes back a redacted copy: its record has none any more.
	 * @throws RuleBroken if it is none that stands, or the answer has been put together
	 */
	void withdraw(String caseRef, DocumentId redaction);

	/**
	 * What searches found, the redacted copies of it that stand and what was made new to
	 * leave whole, oldest first, all of them.
	 */
	List<DocumentInfo> records(String caseRef);

	/**
	 * Checks that files may be opened.
	 * @throws FileQuarantined if one stays closed
	 */
	void requireOpen(String caseRef, Collection<DocumentId> ids);

	/**
	 * Makes whoever else changes what is released of the case wait until the transaction
	 * ends. Asked before the first look at its documents, so that the look is not old.
	 */
	void lock(String caseRef);

	/**
	 * The same, if something may be changed.
	 * @throws RuleBroken if the answer has been put together
	 */
	void requireChangeable(String caseRef);

	/**
	 * Fixes marks and redacted copies: from now on none of the case changes. Whoever is
	 * changing one finishes first. Doing it again changes nothing.
	 */
	void freeze(String caseRef);

	/**
	 * Lets them change again, because another answer is put together in the same case.
	 */
	void thaw(String caseRef);

	/** References of cases that hold pictures or copies of identity documents. */
	List<String> casesWithIdentityPapers();

	/**
	 * Deletes the pictures and copies of identity documents of a case (N-10), for good.
	 */
	void deleteIdentityPapers(String caseRef);

}
