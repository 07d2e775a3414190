/**
 * The append-only, hash-chained, sealed trail of what was done and read, and by whom.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Audit", allowedDependencies = { "start", "vault" })
package org.candour.audit;
