package org.candour.documents;

/**
 * A file about to be added.
 *
 * @param fileName as the sender calls it; shown, never trusted
 * @param service code of the service that found it, or null
 * @param uploader user name, or {@code client:<id>}
 * @param redactionOf the document it is a redacted copy of; only with
 * {@link Origin#REDACTION}
 */
public record NewDocument(String caseRef, String fileName, Origin origin, String service, String uploader,
		DocumentId redactionOf) {

	public static NewDocument fromRequester(String caseRef, String fileName, String uploader) {
		return new NewDocument(caseRef, fileName, Origin.REQUESTER, null, uploader, null);
	}

	/** A picture or copy that shows who somebody is (N-10). */
	public static NewDocument ofIdentity(String caseRef, String fileName, String uploader) {
		return new NewDocument(caseRef, fileName, Origin.IDENTITY, null, uploader, null);
	}

	public static NewDocument found(String caseRef, String fileName, String service, String uploader) {
		return new NewDocument(caseRef, fileName, Origin.SEARCH, service, uploader, null);
	}

	public static NewDocument redacted(String caseRef, String fileName, DocumentId original, String uploader) {
		return new NewDocument(caseRef, fileName, Origin.REDACTION, null, uploader, original);
	}

	/** A record found, made new because it leaves whole. */
	public static NewDocument toLeave(String caseRef, String fileName) {
		return new NewDocument(caseRef, fileName, Origin.RELEASE_COPY, null, "system", null);
	}

	public static NewDocument byCouncil(String caseRef, String fileName) {
		return new NewDocument(caseRef, fileName, Origin.COUNCIL, null, "system", null);
	}

}
