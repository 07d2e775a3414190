package org.candour.cases.clock;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A time, now over, in which a request lay with the requester. */
@Embeddable
record ServicePause(@Column(name = "stopped_at") Instant stoppedAt, @Column(name = "resumed_at") Instant resumedAt) {
}
