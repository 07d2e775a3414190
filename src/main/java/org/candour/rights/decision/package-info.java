/**
 * Deciding a request: rules of its steps, refusals, restrictions, recipients, and what is
 * answered.
 */
@org.springframework.modulith.NamedInterface("decision")
package org.candour.rights.decision;
