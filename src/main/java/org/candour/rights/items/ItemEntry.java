package org.candour.rights.items;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;

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
 * @param documents the records found that belong to it, in order
 */
public record ItemEntry(ItemRegime regime, String service, String activity, String system, String description,
		LocalDate from, LocalDate to, Set<ItemCategory> categories, String lawfulBasis, boolean knownToSubject,
		boolean subjectWantsPrivacy, Boolean inBestInterests, ItemOutcome outcome, List<String> codes, String reason,
		@JsonAlias("document") @JsonFormat(
				with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<UUID> documents) {

	public ItemEntry {
		documents = (documents != null) ? documents.stream().filter(Objects::nonNull).distinct().toList() : List.of();
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
				(this.reason == null || this.reason.isBlank()) ? because : this.reason, this.documents);
	}

	/** The same without codes that have ended; released whole if none is left. */
	ItemEntry without(Collection<String> ended) {
		List<String> left = this.codes.stream().filter((code) -> !ended.contains(code)).toList();
		return new ItemEntry(this.regime, this.service, this.activity, this.system, this.description, this.from,
				this.to, this.categories, this.lawfulBasis, this.knownToSubject, this.subjectWantsPrivacy,
				this.inBestInterests, left.isEmpty() ? ItemOutcome.RELEASE : this.outcome, left,
				left.isEmpty() ? null : this.reason, this.documents);
	}

	public boolean holds(ItemCategory category) {
		return this.categories.contains(category);
	}

}
