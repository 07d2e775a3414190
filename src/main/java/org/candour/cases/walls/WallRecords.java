package org.candour.cases.walls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WallRecords extends Repository<Wall, String> {

	/** Written at once: entries about the wall are written without JPA. */
	Wall saveAndFlush(Wall wall);

	Optional<Wall> findById(String id);

	@Query(nativeQuery = true, value = "select exists (select 1 from case_file c where c.reference = :ref and "
			+ WallRule.CASE_EXISTS + ")")
	boolean exists(String ref, String me, Instant now);

	@Query(nativeQuery = true, value = "select w.id from wall w where w.lowered_at is null and " + WallRule.OPENS)
	List<String> openTo(String me, Instant now);

	@Query(nativeQuery = true, value = """
			select i.username from (
			  select m.username from wall_member m where m.wall = :wall
			  union select p.asked_by from wall_pass p
			  where p.wall = :wall and p.ended_at is null and p.expires_at > :now) i
			where not exists (select 1 from wall_excluded e where e.wall = :wall and e.username = i.username)""")
	List<String> inside(String wall, Instant now);

}
