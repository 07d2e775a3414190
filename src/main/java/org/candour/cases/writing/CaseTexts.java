package org.candour.cases.writing;

import java.util.Optional;

/** Free text of a case, sealed under the case's own key. */
public interface CaseTexts {

	void put(String caseRef, String field, String text);

	Optional<String> get(String caseRef, String field);

}
