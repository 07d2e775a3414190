/**
 * Notices and orders that compel: what is checked on them, challenges, and their dates.
 */
@org.springframework.modulith.NamedInterface("compulsion")
package org.candour.disclosures.compulsion;
