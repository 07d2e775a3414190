package org.candour.disclosures;

import java.util.List;
import java.util.Optional;

/** The maintained list of outside bodies (N-15). */
public interface Bodies {

	Optional<Body> find(String id);

	/** The first 500 bodies by name. */
	List<Body> all();

	/** Adds a body, or replaces what is known of it. */
	void add(Body body);

}
