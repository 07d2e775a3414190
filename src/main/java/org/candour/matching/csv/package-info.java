/**
 * Tables as CSV: what a field may hold, what is wrong with a row, and writing that no
 * spreadsheet takes for a formula.
 */
@org.springframework.modulith.NamedInterface("csv")
package org.candour.matching.csv;
