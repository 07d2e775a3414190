/** Receiving bodies and files: paced, bounded, sealed as they arrive. */
@org.springframework.modulith.NamedInterface("receiving")
package org.candour.web.receiving;
