package org.candour.rights;

/** Where a request stands, as staff see it. */
public enum RightsState {

	RECEIVED(PublicStage.RECEIVED), IDENTITY_AWAITED(PublicStage.IDENTITY_NEEDED),
	FEE_AWAITED(PublicStage.QUESTION_FOR_YOU), CLARIFICATION_AWAITED(PublicStage.QUESTION_FOR_YOU),
	IN_PROGRESS(PublicStage.IN_PROGRESS), DECIDED(PublicStage.IN_PROGRESS), ANSWERED(PublicStage.READY),
	REDIRECTED(PublicStage.CLOSED), WITHDRAWN(PublicStage.CLOSED), LAPSED(PublicStage.CLOSED),
	CLOSED(PublicStage.CLOSED);

	private final PublicStage stage;

	RightsState(PublicStage stage) {
		this.stage = stage;
	}

	/** What the person is shown. */
	public PublicStage stage() {
		return this.stage;
	}

}
