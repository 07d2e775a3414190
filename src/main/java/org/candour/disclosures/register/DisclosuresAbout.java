package org.candour.disclosures.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.ParticularInquiry;
import org.candour.disclosures.Telling;
import org.candour.disclosures.register.DisclosureAbout.Mention;
import org.candour.staff.Person;
import org.candour.text.Folding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the register holds about the person of another case, found by fingerprint of name
 * and date of birth. The register is personal data itself: what may not be told is marked
 * (section 6.3, rules 2 and 4), and what stands behind a wall is not there.
 */
@Component
public class DisclosuresAbout {

	private final Parties parties;

	private final DisclosureRequests requests;

	private final Register register;

	private final Bodies bodies;

	private final CaseAccess access;

	private final AuditTrail audit;

	DisclosuresAbout(Parties parties, DisclosureRequests requests, Register register, Bodies bodies, CaseAccess access,
			AuditTrail audit) {
		this.parties = parties;
		this.requests = requests;
		this.register = register;
		this.bodies = bodies;
		this.access = access;
		this.audit = audit;
	}

	/**
	 * The disclosures about the subjects of a case, newest first; of at most 50 cases for
	 * each. Reading them is on record in that case and in each that is shown. Whether the
	 * person's role allows it is the caller's to check.
	 * @throws CaseNotFound if the case does not exist for the person
	 */
	@Transactional
	public List<DisclosureAbout> subjectsOf(String caseRef, Person person) {
		this.access.require(caseRef, person);
		List<DisclosureAbout> found = subjects(caseRef).stream()
			.flatMap((subject) -> casesOf(subject).stream())
			.distinct()
			.filter((other) -> !other.equals(caseRef) && this.access.exists(other, person))
			.flatMap((other) -> this.requests.findById(other).stream())
			.flatMap((request) -> disclosure(request).stream())
			.sorted(Comparator.comparing(DisclosureAbout::enteredAt).reversed())
			.toList();
		this.audit.record(AuditAction.REGISTER_READ, caseRef,
				Map.of("about", "SUBJECT", "shown", Integer.toString(found.size())));
		// in one order, so that two readers do not wait for each other
		found.stream()
			.map(DisclosureAbout::caseRef)
			.collect(Collectors.toCollection(TreeSet::new))
			.forEach((other) -> this.audit.record(AuditAction.REGISTER_READ, other, Map.of("for", caseRef)));
		return found;
	}

	private List<Party> subjects(String caseRef) {
		return this.parties.of(caseRef)
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT && party.dateOfBirth() != null)
			.toList();
	}

	/** The fingerprints find a case where no date is known too; here both must agree. */
	private List<String> casesOf(Party subject) {
		return this.parties.casesAbout(subject)
			.stream()
			.filter((other) -> subjects(other).stream()
				.anyMatch((party) -> subject.dateOfBirth().equals(party.dateOfBirth()) && shareAName(subject, party)))
			.toList();
	}

	private static boolean shareAName(Party one, Party other) {
		Set<String> names = one.names().stream().map(DisclosuresAbout::plain).collect(Collectors.toSet());
		return other.names().stream().map(DisclosuresAbout::plain).anyMatch(names::contains);
	}

	private static String plain(String name) {
		return String.join(" ", new TreeSet<>(List.of(Folding.of(name).split("[^\\p{L}\\p{M}\\p{N}]+"))));
	}

	private Optional<DisclosureAbout> disclosure(DisclosureRequest request) {
		List<RegisterEntry> rows = this.register.of(request.caseRef());
		Optional<RegisterEntry> last = rows.stream()
			.filter((row) -> row.kind() == EntryKind.TELLING)
			.reduce((earlier, later) -> later);
		return rows.stream()
			.filter((row) -> row.kind() == EntryKind.DISCLOSURE || row.kind() == EntryKind.EMERGENCY)
			.findFirst()
			.map((row) -> about(row, last.orElse(row)));
	}

	private DisclosureAbout about(RegisterEntry row, RegisterEntry telling) {
		String body = this.bodies.find(row.body()).map(Body::name).orElse(row.body());
		return new DisclosureAbout(row.id(), row.caseRef(), body, row.gateway(), row.outcome(), row.enteredAt(),
				mention(row.gateway(), telling.telling()), telling.tellOn());
	}

	private static Mention mention(String gateway, String telling) {
		if (Telling.NEVER.name().equals(telling)) {
			return Mention.NEVER;
		}
		if (!Telling.NOW.name().equals(telling)) {
			return Mention.NOT_YET;
		}
		return ParticularInquiry.servedBy(gateway) ? Mention.PARTICULAR_INQUIRY : Mention.MAY_BE_TOLD;
	}

}
