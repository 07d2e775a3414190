/** Cases that belong together. */
@org.springframework.modulith.NamedInterface("links")
package org.candour.cases.links;
