/**
 * Keys per case, sealing and opening, crypto-shredding, blind indexes.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Vault", allowedDependencies = { "start", "text" })
package org.candour.vault;
