package org.candour.law;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The bank holidays that dates are reckoned by at this moment. A newer file is first read
 * as a candidate, so that its consequences can be looked at, and then put to use.
 */
public class CalendarInUse {

	private final LawFiles files;

	private final AtomicReference<BankHolidays> current = new AtomicReference<>();

	CalendarInUse(LawFiles files) {
		this.files = files;
		this.current.set(candidate());
	}

	public BankHolidays current() {
		return this.current.get();
	}

	/**
	 * What the law folder holds now, without putting it to use.
	 * @throws LawInvalid if the file is incomplete
	 */
	public final BankHolidays candidate() {
		return new BankHolidayFile(this.files).read();
	}

	/** Reckons by other bank holidays from now on. */
	public void use(BankHolidays holidays) {
		this.current.set(holidays);
	}

}
