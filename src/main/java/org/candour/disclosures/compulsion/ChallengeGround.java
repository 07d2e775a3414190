package org.candour.disclosures.compulsion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Why a court is asked to change its order (LC-15, 4). */
public enum ChallengeGround {

	PRIVILEGE("DR-13"), IMMUNITY("DR-13"), EXCESS("DR-03"), EXCLUDED_MATERIAL("DR-14"), SPECIAL_PROCEDURE("DR-14");

	private final String refusal;

	ChallengeGround(String refusal) {
		this.refusal = refusal;
	}

	/** Code of the refusal (section 7.6). */
	public String refusal() {
		return this.refusal;
	}

	/** The grounds named; what is none is left out. */
	public static List<ChallengeGround> all(Collection<String> codes) {
		return Arrays.stream(values()).filter((ground) -> codes.contains(ground.name())).toList();
	}

}
