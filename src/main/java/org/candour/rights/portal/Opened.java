package org.candour.rights.portal;

import java.util.UUID;

/**
 * A request that somebody has opened with its secret.
 *
 * @param submission the cases that came in together
 */
record Opened(UUID submission) {
}
