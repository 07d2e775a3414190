package org.candour.law;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bank holidays that dates are reckoned by at this moment: those confirmed last, or
 * those of the law folder.
 */
public class CalendarInUse {

	private final BankHolidays base;

	private final Supplier<Optional<BankHolidays>> confirmed;

	/**
	 * Reads those of the law folder once.
	 * @throws LawInvalid if they are incomplete
	 */
	CalendarInUse(LawFiles files, Supplier<Optional<BankHolidays>> confirmed) {
		this.base = new BankHolidayFile(files).read();
		this.confirmed = confirmed;
	}

	public BankHolidays current() {
		return this.confirmed.get().orElse(this.base);
	}

	/** Those of the law folder, in use or not. */
	public BankHolidays base() {
		return this.base;
	}

}
