package org.candour.scenarios;

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

}
