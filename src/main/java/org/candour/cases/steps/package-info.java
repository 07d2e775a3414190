/**
 * What people do in a case, step by step: what a step demands, what was sent, who did it
 * and when.
 */
@org.springframework.modulith.NamedInterface("steps")
package org.candour.cases.steps;
