package org.candour.retention;

/** Why nothing of a case may be destroyed for now. */
public enum HoldReason {

	SAR_OPEN, ERASURE_OPEN, COMPLAINT, REGULATOR, LITIGATION, POLICE_PRESERVE, INQUIRY, FOI

}
