package org.candour.calendar;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.deadlines.CalendarChange;
import org.candour.law.BankHolidays;
import org.candour.law.CalendarInUse;
import org.candour.law.GovUkFile;
import org.candour.law.LawInvalid;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a newer file of bank holidays and keeps it until somebody else confirms it. */
@Component
public class ProposeCalendar {

	/** Bytes. GOV.UK's file has a tenth of it. */
	public static final int LARGEST = 256 * 1024;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final int DAYS_NAMED = 10;

	private final StoredVersions versions;

	private final CalendarInUse calendar;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	ProposeCalendar(StoredVersions versions, CalendarInUse calendar, Permissions permissions, AuditTrail audit,
			Clock clock) {
		this.versions = versions;
		this.calendar = calendar;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Proposes the bank holidays of a file in GOV.UK's shape.
	 * @param changesPast whether the person says that days which have passed may change
	 * @throws CalendarRefused with what is wrong with the file, or if a proposal waits
	 */
	@Transactional
	public void propose(byte[] file, boolean changesPast, Person person) {
		if (!this.permissions.allows(person, Action.PROPOSE_LAW)) {
			throw new AccessDeniedException("Not for this role.");
		}
		if (this.versions.waiting().isPresent()) {
			throw new CalendarRefused("A proposal waits already. It has to be decided or withdrawn first.");
		}
		BankHolidays present = this.calendar.current();
		BankHolidays next = follows(read(file), present);
		demandPastSaidSo(new CalendarChange(present, next).pastChanges(today()), changesPast);
		String sha256 = sha256(file);
		try {
			this.versions.propose(next, present.version(), sha256, changesPast, person.username(),
					this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			throw new CalendarRefused("Somebody proposed another file at the same moment.");
		}
		this.audit.record(AuditAction.CALENDAR_PROPOSED, null, Map.of("calendar", next.version(), "based-on",
				present.version(), "file", sha256, "changes-past", Boolean.toString(changesPast)));
	}

	private BankHolidays read(byte[] file) {
		if (file.length > LARGEST) {
			throw new CalendarRefused("The file is larger than 256 KB, which no list of bank holidays is.");
		}
		try {
			return GovUkFile.read(file, name());
		}
		catch (LawInvalid ex) {
			throw new CalendarRefused(ex.findings().stream().map((one) -> "In the file " + one).toList());
		}
	}

	private static BankHolidays follows(BankHolidays read, BankHolidays present) {
		if (read.to().isBefore(present.to())) {
			throw new CalendarRefused("The file ends on %s and is older than the calendar in use, which reaches to %s."
				.formatted(IN_WORDS.format(read.to()), IN_WORDS.format(present.to())));
		}
		if (read.from().isAfter(present.to().plusDays(1))) {
			throw new CalendarRefused("The file begins on %s. The years after %s are missing."
				.formatted(IN_WORDS.format(read.from()), IN_WORDS.format(present.to())));
		}
		BankHolidays next = read.continuing(present);
		if (new CalendarChange(present, next).nothing()) {
			throw new CalendarRefused("The file says what the calendar in use says: nothing would change.");
		}
		return next;
	}

	private static void demandPastSaidSo(SortedSet<LocalDate> past, boolean saidSo) {
		if (!past.isEmpty() && !saidSo) {
			throw new CalendarRefused(
					"The file changes days that have passed: %s. If this is meant, say so in the form and send it again."
						.formatted(past.stream()
							.limit(DAYS_NAMED)
							.map(IN_WORDS::format)
							.collect(Collectors.joining(", "))));
		}
	}

	/** The day, and a number if the day has a version already. */
	private String name() {
		String day = today().toString();
		String name = day;
		for (int number = 2; this.versions.named(name) || name.equals(this.calendar.base().version()); number++) {
			name = day + "-" + number;
		}
		return name;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

	private static String sha256(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
