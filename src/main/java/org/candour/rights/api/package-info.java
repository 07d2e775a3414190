/**
 * The interface for the council's own web forms: to hand in rights requests, and to see
 * where they stand.
 */
package org.candour.rights.api;
