package org.candour.disclosures;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** The list of bodies in the database. */
@Component
class StoredBodies implements Bodies {

	private final BodyRecords records;

	StoredBodies(BodyRecords records) {
		this.records = records;
	}

	@Override
	public Optional<Body> find(String id) {
		return this.records.findById(id).map(BodyRecord::body);
	}

	@Override
	public void add(Body body) {
		// clients of the body are written past JPA
		this.records.saveAndFlush(new BodyRecord(body));
	}

}
