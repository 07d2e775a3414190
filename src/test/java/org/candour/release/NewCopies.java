package org.candour.release;

import org.awaitility.Awaitility;

/** Waits for records that are made new because they leave whole. */
public final class NewCopies {

	private NewCopies() {
	}

	/** Until none of the case is being made any more. */
	public static void await(Compositions compositions, String caseRef) {
		Awaitility.await().until(() -> compositions.account(caseRef).obstacles().stream().noneMatch(Obstacle::passing));
	}

}
