package org.candour.disclosures.register;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.disclosures.Bodies;
import org.candour.figures.SmallNumbers;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The categories of recipients and the powers in use, for the privacy notice (N-16):
 * those that a body on the list may cite, and those under which data was disclosed. What
 * was disclosed behind walls alone counts only from five cases on.
 */
@Component
public class RecipientsInUse {

	private final JdbcClient jdbc;

	private final Bodies bodies;

	private final LawCatalogue law;

	private final Permissions permissions;

	private final AuditTrail audit;

	RecipientsInUse(JdbcClient jdbc, Bodies bodies, LawCatalogue law, Permissions permissions, AuditTrail audit) {
		this.jdbc = jdbc;
		this.bodies = bodies;
		this.law = law;
		this.permissions = permissions;
		this.audit = audit;
	}

	/**
	 * The powers in use, by code.
	 * @throws AccessDeniedException if the role may not read figures
	 */
	@Transactional
	public List<Use> list(Person person) {
		if (!this.permissions.allows(person, Action.READ_STATISTICS)) {
			throw new AccessDeniedException("Not for this role.");
		}
		this.audit.record(AuditAction.REGISTER_EXPORTED, null, Map.of("list", "RECIPIENTS"));
		TreeSet<String> codes = new TreeSet<>(disclosedUnder());
		List<String> disclosed = List.copyOf(codes);
		this.bodies.all().forEach((body) -> codes.addAll(body.gateways()));
		return codes.stream()
			.flatMap((code) -> this.law.of(Gateway.class).newest(code).stream())
			.map((power) -> new Use(power.body(), power.code(), power.name(), power.citation(),
					power.mandatory() ? "must" : "may", disclosed.contains(power.code())))
			.toList();
	}

	private List<String> disclosedUnder() {
		return this.jdbc.sql("""
				select r.gateway from disclosure_register r join case_file c on c.reference = r.case_ref
				where r.kind in ('DISCLOSURE', 'EMERGENCY') group by r.gateway
				having bool_or(c.wall is null) or count(*) >= :floor""")
			.param("floor", SmallNumbers.FLOOR)
			.query(String.class)
			.list();
	}

	/**
	 * A power in use.
	 *
	 * @param category kind of recipient, as the catalogue of powers names it
	 * @param compulsion {@code must} if the law compels the council, else {@code may}
	 * @param disclosed whether data was disclosed under it
	 */
	public record Use(String category, String code, String name, String citation, String compulsion,
			boolean disclosed) {
	}

}
