/** The interface for outside bodies, {@code /api/v1}. */
package org.candour.disclosures.api;
