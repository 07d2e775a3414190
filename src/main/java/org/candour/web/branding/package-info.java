/** The name, colours and logo of the council. */
@org.springframework.modulith.NamedInterface("branding")
package org.candour.web.branding;
