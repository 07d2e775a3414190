package org.candour.rights.items;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a service searched, so that the search can be shown to have been reasonable and
 * proportionate (Art 15(1A), DPA s.45(2A)).
 *
 * @param found whether anything was found; a nil return is a result too
 * @param hours time spent
 */
public record SearchCertificate(String service, boolean found, int items, double hours, String systems, String terms,
		LocalDate from, LocalDate to, String whyProportionate, String note, String searchedBy, Instant at) {
}
