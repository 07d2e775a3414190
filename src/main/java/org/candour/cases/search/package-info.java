/** Finding a case: by reference in any writing, by person, by kind and date. */
@org.springframework.modulith.NamedInterface("search")
package org.candour.cases.search;
