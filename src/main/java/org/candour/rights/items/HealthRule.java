package org.candour.rights.items;

import java.util.List;

import org.springframework.stereotype.Component;

/** What the health rule says of a case, for those who work on it. */
@Component
public class HealthRule {

	private final HealthOpinions opinions;

	HealthRule(HealthOpinions opinions) {
		this.opinions = opinions;
	}

	/**
	 * {@code NONE} if no item holds health data, {@code CLEARED} if each is known to the
	 * subject or an opinion of the last six months sees no serious harm, else
	 * {@code BARRED}.
	 */
	public String of(String caseRef, List<Item> items) {
		boolean any = items.stream().anyMatch((item) -> item.inScope() && item.entry().holds(ItemCategory.HEALTH));
		if (!any) {
			return "NONE";
		}
		return this.opinions.cleared(caseRef, items) ? "CLEARED" : "BARRED";
	}

}
