package org.candour.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRecords extends Repository<Absence, UUID> {

	Absence save(Absence absence);

	Optional<Absence> findById(UUID id);

	/** Those that last, or are still to come, on a day. */
	@Query("select a from Absence a where a.endedAt is null and a.to >= :day order by a.from, a.person")
	List<Absence> from(LocalDate day, Limit limit);

	@Query("select a from Absence a where a.endedAt is null and a.person = :person and a.from <= :to and a.to >= :from")
	List<Absence> between(String person, LocalDate from, LocalDate to);

	@Query("select a.person from Absence a where a.endedAt is null and a.deputy = :deputy and a.from <= :day and a.to >= :day order by a.person")
	List<String> standingIn(String deputy, LocalDate day);

}
