package org.candour.law;

import org.springframework.core.io.DefaultResourceLoader;

/** The shipped law, for tests without a Spring context. */
public final class TheLaw {

	private static final LawCatalogue SHIPPED = read("classpath:law/");

	private TheLaw() {
	}

	public static LawCatalogue shipped() {
		return SHIPPED;
	}

	public static BankHolidays bankHolidays() {
		return new BankHolidayFile(new LawFiles(new DefaultResourceLoader(), "classpath:law/")).read();
	}

	/** The law of another folder. */
	public static LawCatalogue read(String location) {
		return new LawReader(new LawFiles(new DefaultResourceLoader(), location)).read();
	}

}
