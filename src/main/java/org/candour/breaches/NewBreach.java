package org.candour.breaches;

import java.time.Instant;

/**
 * A breach as somebody found it.
 *
 * @param awareAt the moment from which the council knew of it
 * @param text what is known
 * @param originalRef the case in which it was found, or null
 */
public record NewBreach(Instant awareAt, String text, String originalRef) {
}
