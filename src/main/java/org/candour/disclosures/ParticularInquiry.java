package org.candour.disclosures;

import java.util.Set;

/**
 * Which powers serve a particular inquiry of a public authority: whoever asks under one
 * of them is no "recipient" in law (Art 4(9); DPA s.33(5)), and does not stand in the
 * list of recipients that a person is given.
 */
public final class ParticularInquiry {

	/**
	 * Powers of private bodies, of standing arrangements and of whole data sets, and the
	 * person's own wish.
	 */
	private static final Set<String> OTHERS = Set.of("GW-NFI-M", "GW-NFI-V", "GW-SAFO", "GW-DEA", "GW-MULTI",
			"GW-NHS-CARE", "GW-SOL", "GW-ELECT", "GW-CCA", "GW-CONTRACT", "GW-UTIL", "GW-CRA", "GW-CONSENT",
			"GW-HMRC-DATA", "GW-LIFE");

	private ParticularInquiry() {
	}

	/** Whether a power serves one; a power that is not known is taken to. */
	public static boolean servedBy(String gateway) {
		return !OTHERS.contains(gateway);
	}

}
