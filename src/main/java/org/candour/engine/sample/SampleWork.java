package org.candour.engine.sample;

import java.io.IOException;

/** Invented cases of one sort, made once for the demonstration. */
interface SampleWork {

	void make() throws IOException;

}
