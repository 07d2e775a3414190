package org.candour.web.receiving;

import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * How fast the body of a request must arrive.
 *
 * @param begin what the sender has before the floor counts
 * @param floor the least that must arrive in each second, on average
 * @param longest after which a body that is not there is given up, however fast it was
 */
record Pace(Duration begin, DataSize floor, Duration longest) {

	/** Whether a body of which so much has arrived in that time is kept waiting for. */
	boolean keptBy(long received, Duration elapsed) {
		Duration allowed = this.begin.plusMillis(received * 1000 / this.floor.toBytes());
		return elapsed.compareTo(allowed) <= 0 && elapsed.compareTo(this.longest) <= 0;
	}

}
