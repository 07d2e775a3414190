package org.candour.disclosures;

import java.time.Instant;

/**
 * Who brings a request in.
 *
 * @param body id of the outside body
 * @param client API client, or user name of the member of staff who took it down
 * @param receivedAt when it reached the council, on whatever channel
 */
public record Submitter(String body, String client, Channel channel, Instant receivedAt) {
}
