/** Walled cases: who may know of one, who let them in, and what the officer is told. */
@org.springframework.modulith.NamedInterface("walls")
package org.candour.cases.walls;
