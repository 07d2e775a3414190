/**
 * The interface for outside bodies, {@code /api/v1}. The body comes from the access
 * token, never from what is sent; another body's request is answered like one that never
 * was.
 */
package org.candour.disclosures.api;
