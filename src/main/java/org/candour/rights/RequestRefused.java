package org.candour.rights;

import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.Finding;

/**
 * A request cannot be taken in as it stands; the findings say what is to be put right.
 */
public class RequestRefused extends RuleBroken {

	private final transient List<Finding> findings;

	public RequestRefused(List<Finding> findings) {
		super("REQUEST", "Some answers are missing or cannot be right.");
		this.findings = List.copyOf(findings);
	}

	public List<Finding> findings() {
		return this.findings;
	}

}
