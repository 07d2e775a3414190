/**
 * What the models of disclosure processes call, and what letters and events take from it.
 */
@org.springframework.modulith.NamedInterface("process")
package org.candour.disclosures.process;
