package org.candour.notices;

/** Something that somebody has not been told of yet. */
record Notice(String task, Kind kind, String caseRef) {
}
