package org.candour.cases.walls;

import java.util.Set;

import org.candour.cases.WallKind;

/**
 * A wall was built around a case, its members changed, or it was taken down.
 *
 * @param members who stands inside; nobody once it is down
 * @param stands false once it is down
 */
public record CaseWalled(String caseRef, String wall, WallKind kind, Set<String> members, boolean stands) {
}
