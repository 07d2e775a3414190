/** The people of a case, sealed, and the keyed fingerprints by which they are found. */
@org.springframework.modulith.NamedInterface("people")
package org.candour.cases.people;
