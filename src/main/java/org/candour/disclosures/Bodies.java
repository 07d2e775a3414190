package org.candour.disclosures;

import java.util.Optional;

/** The maintained list of outside bodies (N-15). */
public interface Bodies {

	Optional<Body> find(String id);

	/** Adds a body, or replaces what is known of it. */
	void add(Body body);

}
