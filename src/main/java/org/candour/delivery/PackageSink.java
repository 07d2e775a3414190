package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Where the parts of a package go, one after the other. */
interface PackageSink {

	/**
	 * Begins a part; its bytes are then written to {@link #content()}.
	 * @param at when the answer was released; every part carries this time
	 */
	void begin(String name, long size, long crc32, Instant at) throws IOException;

	OutputStream content();

	/** Ends the package; what it is written to stays open. */
	void end() throws IOException;

}
