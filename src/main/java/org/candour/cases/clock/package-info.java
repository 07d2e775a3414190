/**
 * The dates of a case: the period to answer, pauses, extensions, reminders, and what
 * moves them.
 */
@org.springframework.modulith.NamedInterface("clock")
package org.candour.cases.clock;
