package org.candour.release;

import java.util.List;

/**
 * The items of a case, in the order in which they leave.
 *
 * @param complete whether every record found must belong to an item or have its reason
 * before anything leaves; where nothing leaves, nothing waits for that
 */
public record CaseItems(List<CaseItem> items, boolean complete) {

	public CaseItems {
		items = List.copyOf(items);
	}

}
