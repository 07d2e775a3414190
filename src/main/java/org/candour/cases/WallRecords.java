package org.candour.cases;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface WallRecords extends Repository<Wall, String> {

	Wall save(Wall wall);

	Optional<Wall> findById(String id);

}
