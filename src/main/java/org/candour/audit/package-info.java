/**
 * The append-only, hash-chained trail of what was done and read, and by whom.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Audit", allowedDependencies = "start")
package org.candour.audit;
