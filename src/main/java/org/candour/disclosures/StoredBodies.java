package org.candour.disclosures;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
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
	public List<Body> all() {
		return this.records.findAllByOrderByName(Limit.of(500)).stream().map(BodyRecord::body).toList();
	}

	@Override
	public void add(Body body) {
		// clients of the body are written past JPA
		this.records.saveAndFlush(new BodyRecord(body));
	}

}
