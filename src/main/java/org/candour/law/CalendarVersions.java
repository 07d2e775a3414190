package org.candour.law;

import java.util.Optional;

/** The bank holidays that were put to use after those of the law folder. */
public interface CalendarVersions {

	/** The newest, or nothing while those of the law folder are in use. */
	Optional<BankHolidays> newest();

}
