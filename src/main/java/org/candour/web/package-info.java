/**
 * What every HTTP interface shares: problems, idempotency, correlation, cursors.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Web", allowedDependencies = { "text" })
package org.candour.web;
