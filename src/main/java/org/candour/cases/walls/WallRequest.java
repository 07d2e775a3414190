package org.candour.cases.walls;

import java.util.Set;

import org.candour.cases.WallKind;

/**
 * A wall somebody wants around a running case.
 *
 * @param members user names of those named for it; whom its kind lets in anyway need not
 * be named
 * @param excluded user names of people linked to the case, beyond those the directory
 * knows (SD7)
 * @param reason free text, sealed
 */
public record WallRequest(WallKind kind, Set<String> members, Set<String> excluded, String reason) {

	public WallRequest {
		members = (members != null) ? Set.copyOf(members) : Set.of();
		excluded = (excluded != null) ? Set.copyOf(excluded) : Set.of();
	}

	@Override
	public String toString() {
		return "WallRequest[" + this.kind + "]";
	}

}
