package org.candour.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The law in use: every catalogue, immutable, read and checked at start. A case is judged
 * by the row in force on its own trigger date, so look-ups take a day (Europe/London); a
 * disabled row is never found.
 */
public class LawCatalogue {

	private final Map<Class<? extends LawRow>, Catalogue<?>> catalogues;

	LawCatalogue(Map<Class<? extends LawRow>, Catalogue<?>> catalogues) {
		this.catalogues = new LinkedHashMap<>(catalogues);
	}

	/** The catalogue of a kind of row. */
	@SuppressWarnings("unchecked")
	public <T extends LawRow> Catalogue<T> of(Class<T> kind) {
		return (Catalogue<T>) this.catalogues.get(kind);
	}

	/** All catalogues, in the order of the files. */
	public Collection<Catalogue<?>> all() {
		return this.catalogues.values();
	}

	/** A catalogue by the name of its file, such as {@code gateways}. */
	public Optional<Catalogue<?>> named(String name) {
		return all().stream().<Catalogue<?>>map((one) -> one).filter((one) -> one.name().equals(name)).findFirst();
	}

	/**
	 * The catalogue that holds a code, with or without its version. A code stands in one
	 * catalogue only.
	 */
	public Optional<Catalogue<?>> holding(String code) {
		return all().stream().<Catalogue<?>>map((one) -> one).filter((one) -> one.newest(code).isPresent()).findFirst();
	}

	public Optional<Gateway> gateway(String code, LocalDate day) {
		return of(Gateway.class).find(code, day);
	}

	/** What an order or notice under a power must show, where the power compels. */
	public Optional<CompulsionRule> compulsion(String gateway, LocalDate day) {
		return of(CompulsionRule.class).inForce(day)
			.stream()
			.filter((row) -> row.gateway().equals(LawCode.base(gateway)))
			.findFirst();
	}

	public Optional<Bar> bar(String code, LocalDate day) {
		return of(Bar.class).find(code, day);
	}

	public Optional<DisclosureRefusal> disclosureRefusal(String code, LocalDate day) {
		return of(DisclosureRefusal.class).find(code, day);
	}

	public Optional<Escalation> escalation(String code, LocalDate day) {
		return of(Escalation.class).find(code, day);
	}

	public Optional<Right> right(String code, LocalDate day) {
		return of(Right.class).find(code, day);
	}

	public Optional<Exemption> exemption(String code, LocalDate day) {
		return of(Exemption.class).find(code, day);
	}

	public Optional<Refusal> refusal(String code, LocalDate day) {
		return of(Refusal.class).find(code, day);
	}

	public Optional<RetentionClass> retentionClass(String code, LocalDate day) {
		return of(RetentionClass.class).find(code, day);
	}

	public Optional<LawfulBasis> lawfulBasis(String code, LocalDate day) {
		return of(LawfulBasis.class).find(code, day);
	}

	public Optional<ServiceArea> service(String code, LocalDate day) {
		return of(ServiceArea.class).find(code, day);
	}

	public Optional<Regulator> regulator(LocalDate day) {
		return of(Regulator.class).find("REGULATOR", day);
	}

}
