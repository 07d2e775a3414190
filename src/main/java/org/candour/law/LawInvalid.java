package org.candour.law;

import java.util.List;

/**
 * The law files cannot be used. Each finding names the file, the row and the rule; the
 * application does not start.
 */
public class LawInvalid extends RuntimeException {

	private final transient List<String> findings;

	public LawInvalid(List<String> findings) {
		super("The law files cannot be used:\n  " + String.join("\n  ", findings));
		this.findings = List.copyOf(findings);
	}

	public List<String> findings() {
		return this.findings;
	}

}
