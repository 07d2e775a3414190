package org.candour.cases;

import java.util.Set;

/** A wall was built around a case, or its members changed. */
public record CaseWalled(String caseRef, String wall, Set<String> members) {
}
