package org.candour.cases.walls;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Reason;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a wall for a day to somebody outside, in need: two people, a reason, and the data
 * protection officer is told. Whoever asks gets a code, whether or not there is such a
 * case, and gives it to a second person, who confirms with it.
 */
@Component
public class EmergencyAccess {

	/** How long the wall stays open. */
	public static final Duration OPEN_FOR = Duration.ofHours(24);

	/** How long a second person has to confirm. */
	static final Duration TO_CONFIRM = Duration.ofHours(1);

	/** Without letters and digits that look alike. */
	private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 12;

	private static final String SYSTEM = "system";

	private final SecureRandom random = new SecureRandom();

	private final CaseFiles cases;

	private final Walls walls;

	private final WallPasses passes;

	private final WallNotices notices;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	EmergencyAccess(CaseFiles cases, Walls walls, WallPasses passes, WallNotices notices, CaseAccess access,
			Permissions permissions, @Lazy Workflow workflow, AuditTrail audit, Clock clock) {
		this.cases = cases;
		this.walls = walls;
		this.passes = passes;
		this.notices = notices;
		this.access = access;
		this.permissions = permissions;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks to break the glass.
	 * @return a code for the second person; where there is nothing to open, or nothing
	 * for this person, it opens nothing
	 * @throws RuleBroken if the person works on no cases at all, or gives no reason
	 */
	@Transactional
	public String ask(String caseRef, String reason, Person person) {
		if (!this.permissions.allows(person, Action.READ_CASE)) {
			throw new RuleBroken("ROLE", "Your role does not allow this.");
		}
		Reason why = new Reason(reason);
		String code = code();
		this.cases.findById(caseRef)
			.filter((file) -> file.walled() && !this.access.visible(file, person))
			.ifPresent((file) -> asked(file, code, why, person));
		return code;
	}

	/**
	 * The officer hears of everyone who asks; whoever is linked to the case asks in vain.
	 */
	private void asked(CaseFile file, String code, Reason reason, Person person) {
		boolean linked = this.walls.excludedFrom(file).contains(person.username());
		if (!linked) {
			this.passes.ask(file, code, person.username(), reason, this.clock.instant());
		}
		this.notices.tell(file.reference(), WallNotice.Kind.GLASS_ASKED, person.username());
		this.audit.record(AuditAction.GLASS_ASKED, file.reference(),
				Map.of("person", person.username(), "linked", Boolean.toString(linked)));
	}

	/**
	 * Confirms what somebody else asked for; from now on the wall is open to that person.
	 * @throws RuleBroken if the role does not allow it, the code opens nothing, or this
	 * person asked for it or is linked to the case
	 */
	@Transactional
	public WallPass confirm(String code, Person person) {
		if (!this.permissions.allows(person, Action.CONFIRM_BREAK_GLASS)) {
			throw new RuleBroken("ROLE", "Your role does not allow confirming this.");
		}
		Instant now = this.clock.instant();
		WallPass pass = this.passes.unconfirmed((code != null) ? code : "", now.minus(TO_CONFIRM))
			.filter((asked) -> mayConfirm(asked, person))
			.orElseThrow(() -> new RuleBroken("GLASS",
					"This code opens nothing. It may be older than an hour, used, or your own."));
		this.passes.confirm(pass, person.username(), now, now.plus(OPEN_FOR));
		this.notices.tell(pass.caseRef(), WallNotice.Kind.GLASS_BROKEN, pass.askedBy());
		this.audit.record(AuditAction.GLASS_BROKEN, pass.caseRef(),
				Map.of("person", pass.askedBy(), "until", now.plus(OPEN_FOR).toString()));
		return this.passes.find(pass.id()).orElseThrow();
	}

	private boolean mayConfirm(WallPass pass, Person person) {
		Optional<CaseFile> file = this.cases.findById(pass.caseRef())
			.filter((found) -> pass.wall().equals(found.wall()));
		return !pass.askedBy().equals(person.username())
				&& file.filter((found) -> !this.walls.excludedFrom(found).contains(person.username())).isPresent();
	}

	/** The passes through a case's wall, for those who may change it. */
	@Transactional(readOnly = true)
	public List<WallPass> passes(CaseFile file, Person person) {
		return (file.walled() && this.permissions.allows(person, Action.CHANGE_WALL)) ? this.passes.through(file.wall())
				: List.of();
	}

	/**
	 * Closes the wall again before the day is over.
	 * @throws CaseNotFound if the case or the pass does not exist for this person
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional
	public void end(String caseRef, UUID id, Person person) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.CHANGE_WALL)) {
			throw new RuleBroken("ROLE", "Your role does not allow this with a wall.");
		}
		WallPass pass = this.passes.find(id)
			.filter((found) -> found.wall().equals(file.wall()))
			.orElseThrow(CaseNotFound::new);
		mend(pass, person.username());
	}

	/**
	 * Tidies away passes whose day is over. They open nothing any more; what is left is
	 * to take back steps their holders had taken.
	 */
	@Scheduled(cron = "0 */5 * * * *")
	@Transactional
	public void mendExpired() {
		this.passes.expired(this.clock.instant()).forEach((pass) -> mend(pass, SYSTEM));
	}

	private void mend(WallPass pass, String by) {
		this.passes.end(pass, by, this.clock.instant());
		for (CaseFile behind : this.cases.findByWall(pass.wall())) {
			this.workflow.wall(behind.reference(), pass.wall(), this.walls.inside(pass.wall()));
		}
		this.audit.record(AuditAction.GLASS_MENDED, pass.caseRef(), Map.of("person", pass.askedBy(), "by", by));
	}

	private String code() {
		StringBuilder code = new StringBuilder();
		for (int sign = 0; sign < LENGTH; sign++) {
			code.append(SIGNS.charAt(this.random.nextInt(SIGNS.length())));
		}
		return code.toString();
	}

}
