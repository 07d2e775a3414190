package org.candour.retention;

import java.util.Set;

/**
 * Port to modules that know of circumstances in which a case is kept longer, as the
 * disposal schedule names them ({@code otherwise} in {@code retention.yaml}).
 */
public interface KeptLonger {

	/**
	 * Codes such as {@code REFUSED_OR_COMPLAINED} that hold for a case, as far as known.
	 */
	Set<String> circumstances(String caseRef);

}
