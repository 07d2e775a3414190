package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a body fetches its answer. Whether the case is the body's is the caller's to
 * check beforehand.
 */
public interface Collections {

	/** The answer, once it has left the case. */
	Optional<Answer> answer(String caseRef);

	/**
	 * Writes the package, a ZIP file of {@link Answer#size()} bytes. It may be fetched
	 * again until it expires; every time is audited before the first byte, and receipted
	 * after the last.
	 * @param collector {@code client:<id>} of the body, or a user name
	 * @throws NoPackage if there is none
	 * @throws PackageExpired if it is too late
	 * @throws IOException if it could not be written to the end; there is no receipt then
	 */
	void open(String caseRef, OutputStream to, String collector) throws IOException;

	/**
	 * Writes the package locked by a password, for staff who send it on another way than
	 * the portal. Audited before the first byte; the receipt follows when the body has
	 * it.
	 * @param fetchedBy user name
	 * @throws NoPackage if there is none
	 * @throws PackageExpired if it is too late
	 */
	void lockedFor(String caseRef, PackagePassword password, OutputStream to, String fetchedBy) throws IOException;

	/**
	 * Writes the cover sheet, or the letter that is the whole answer, as PDF.
	 * @throws NoPackage if there is no answer yet
	 */
	void letter(String caseRef, OutputStream to) throws IOException;

	/**
	 * Records that the package reached the body on another way than the portal.
	 * @param handedOverBy user name of who saw to it
	 * @param at when it was received, in UTC
	 * @throws NoPackage if none was released
	 */
	void handedOver(String caseRef, String handedOverBy, Instant at);

	/** The receipts of a case, oldest first, at most 200. */
	List<Receipt> receipts(String caseRef);

}
