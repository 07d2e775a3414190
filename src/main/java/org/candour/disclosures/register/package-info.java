/** The register of disclosures: entries, receipts, corrections, publication. */
@org.springframework.modulith.NamedInterface("register")
package org.candour.disclosures.register;
