/**
 * Opening a case: its reference, its people, its first wall and the start of its clock.
 */
@org.springframework.modulith.NamedInterface("opening")
package org.candour.cases.opening;
