package org.candour.calendar;

/** Dates were filed while another version of the bank holidays was being put to use. */
record DatesFiledMeanwhile() {
}
