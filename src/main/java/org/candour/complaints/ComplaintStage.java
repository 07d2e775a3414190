package org.candour.complaints;

/** Where a complaint stands, as the person is told. */
public enum ComplaintStage {

	RECEIVED, IN_PROGRESS, ANSWERED

}
