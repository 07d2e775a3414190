/** The same answer to the same request sent again. */
@org.springframework.modulith.NamedInterface("idempotency")
package org.candour.web.idempotency;
