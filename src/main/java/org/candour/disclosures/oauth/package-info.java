/**
 * Who may call the interface for outside bodies: clients, their tokens, their limits.
 */
package org.candour.disclosures.oauth;
