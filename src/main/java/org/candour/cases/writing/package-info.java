/**
 * What is written in a case: messages, notes and texts, all sealed under the key of the
 * case.
 */
@org.springframework.modulith.NamedInterface("writing")
package org.candour.cases.writing;
