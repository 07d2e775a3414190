package org.candour.scenarios;

import java.util.Map;

/** A request of the demonstration's police force that staff have answered in part. */
record AnsweredRequest(House house) {

	/** Has one submitted and answered, and gives its reference. */
	String by(int port) {
		String caseRef = PoliceForce.demonstration(port).submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, caseRef).prepared("DISCLOSED_PART", "DR-06").advised("AGREE");
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("DISCLOSED_PART", "DR-06"));
		request.released();
		return caseRef;
	}

	/** Has it corrected: the recipient is told. */
	void corrected(String caseRef) {
		this.house.of("handler")
			.sends("/staff/search", "/staff/cases/" + caseRef + "/correction", "reason", "The address was an old one.",
					"possibleBreach", "false");
		this.house.of("handler")
			.completes(caseRef, "write-correction", Map.of("correctionGround", "WRONG_DATA", "affectedItems", "Item 1",
					"whatIsWrong", PoliceCase.SAID, "correctionRemedy", "CORRECT"));
		this.house.of("approver")
			.completes(caseRef, "check-correction", Map.of("correctionDecision", "SEND", "recipientConfirmed", true,
					"correctionReason", PoliceCase.SAID));
		this.house.engineWorks(caseRef);
	}

}
