package org.candour.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A record found, as staff enter it. Description, system, reason and the view on best
 * interests are sealed.
 *
 * @param service code of the service that holds it
 * @param activity code of what the council does with it, from which the regime is
 * proposed; or null
 * @param system where it is kept
 * @param from first day it covers, or null
 * @param to last day it covers, or null
 * @param lawfulBasis code of the basis it is held on, or null
 * @param knownToSubject whether the subject has already seen or knows it (Sch 3 para 6)
 * @param subjectWantsPrivacy whether the subject expected or asked that a parent or
 * appointee does not see it (Sch 3 paras 4, 10)
 * @param inBestInterests whether giving child abuse data to a parent or appointee is in
 * the child's best interests (Sch 3 para 21); null if that was not weighed
 * @param outcome what is proposed, or null
 * @param codes exemptions proposed
 * @param reason why, in words
 * @param document the file that holds it, or null
 */
public record ItemEntry(ItemRegime regime, String service, String activity, String system, String description,
		LocalDate from, LocalDate to, Set<ItemCategory> categories, String lawfulBasis, boolean knownToSubject,
		boolean subjectWantsPrivacy, Boolean inBestInterests, ItemOutcome outcome, List<String> codes, String reason,
		UUID document) {

	public ItemEntry {
		categories = (categories != null) ? new TreeSet<>(categories) : Set.of();
		codes = (codes != null) ? codes.stream().distinct().sorted().toList() : List.of();
	}

	/** The same, withheld under a code besides those it has. */
	ItemEntry withheld(String code, String because) {
		return answered(ItemOutcome.WITHHOLD, code, because);
	}

	/** The same with another outcome, under a code besides those it has. */
	ItemEntry answered(ItemOutcome newOutcome, String code, String because) {
		Set<String> all = new TreeSet<>(this.codes);
		all.add(code);
		return new ItemEntry(this.regime, this.service, this.activity, this.system, this.description, this.from,
				this.to, this.categories, this.lawfulBasis, this.knownToSubject, this.subjectWantsPrivacy,
				this.inBestInterests, newOutcome, List.copyOf(all),
				(this.reason == null || this.reason.isBlank()) ? because : this.reason, this.document);
	}

	/** The same without codes that have ended; released whole if none is left. */
	ItemEntry without(Collection<String> ended) {
		List<String> left = this.codes.stream().filter((code) -> !ended.contains(code)).toList();
		return new ItemEntry(this.regime, this.service, this.activity, this.system, this.description, this.from,
				this.to, this.categories, this.lawfulBasis, this.knownToSubject, this.subjectWantsPrivacy,
				this.inBestInterests, left.isEmpty() ? ItemOutcome.RELEASE : this.outcome, left,
				left.isEmpty() ? null : this.reason, this.document);
	}

	boolean holds(ItemCategory category) {
		return this.categories.contains(category);
	}

}
