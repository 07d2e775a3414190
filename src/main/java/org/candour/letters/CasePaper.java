package org.candour.letters;

/** A paper of a case that is no letter. Each is kept as a file among its documents. */
public enum CasePaper {

	/**
	 * What the person is given, and as far as it may be said what not; goes with an
	 * answer.
	 */
	SCHEDULE("schedule.pdf", "Schedule"),
	/**
	 * Every record found, with outcome, exemptions and reasons; never leaves the council.
	 */
	SCHEDULE_INTERNAL("schedule-internal.pdf", "Internal schedule"),
	/** Who erased what, where and when. */
	ERASURE_CERTIFICATE("erasure-certificate.pdf", "Certificate of erasure");

	private final String fileName;

	private final String heading;

	CasePaper(String fileName, String heading) {
		this.fileName = fileName;
		this.heading = heading;
	}

	String fileName() {
		return this.fileName;
	}

	String heading() {
		return this.heading;
	}

	/** Whether it says what nobody outside may read. */
	boolean internal() {
		return this != SCHEDULE;
	}

}
