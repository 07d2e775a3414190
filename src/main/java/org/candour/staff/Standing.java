package org.candour.staff;

/** How somebody named in a request stands to the council. */
public enum Standing {

	STAFF, COUNCILLOR, CHIEF_OFFICER

}
