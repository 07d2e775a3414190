package org.candour.rights.portal;

import java.util.HashSet;
import java.util.Set;

import org.candour.rights.RequesterKind;

/**
 * A request that somebody is writing. It lives in the memory of the server, for as long
 * as the session; nothing of it is written down before it is sent.
 */
public class Draft extends Given {

	static final String WHOSE = "whose";

	static final String KIND = "requesterKind";

	private final Set<String> answered = new HashSet<>();

	/** Takes over what was entered on a page. */
	void answer(Question question, Given given) {
		question.fields().forEach((field) -> field.parts().forEach((part) -> put(part, given.all(part))));
		this.answered.add(question.path());
	}

	boolean answered(Question question) {
		return this.answered.contains(question.path());
	}

	/** Whether somebody asks for another person. */
	public boolean forAnother() {
		return has(WHOSE, "OTHER");
	}

	RequesterKind kind() {
		return forAnother() ? RequesterKind.valueOf(one(KIND)) : RequesterKind.SUBJECT;
	}

}
