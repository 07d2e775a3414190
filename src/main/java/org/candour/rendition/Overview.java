package org.candour.rendition;

import java.util.List;

/**
 * What a record is.
 *
 * @param mediaType by its content
 * @param presumed whether the type rests on the file name alone
 * @param pages its visible pages; empty for a record without pages (a container, a sound)
 * @param children files that stand inside it, in order
 */
public record Overview(RecordKind kind, String mediaType, boolean presumed, List<PageSize> pages,
		List<Child> children) {

	public Overview {
		pages = List.copyOf(pages);
		children = List.copyOf(children);
	}

}
