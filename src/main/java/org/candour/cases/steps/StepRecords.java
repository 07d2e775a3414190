package org.candour.cases.steps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.staff.Action;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRecords extends Repository<StepRecord, UUID> {

	StepRecord save(StepRecord record);

	Optional<StepRecord> findFirstByCaseRefAndStepOrderByDoneAtDesc(String caseRef, String step);

	List<StepRecord> findByCaseRefOrderByDoneAtDesc(String caseRef, Limit limit);

	List<StepRecord> findByCaseRefAndStepOrderByDoneAt(String caseRef, String step);

	@Query("select distinct s.action from StepRecord s where s.caseRef = :caseRef and s.person = :person")
	Set<Action> actionsOf(String caseRef, String person);

	@Query("select distinct s.person from StepRecord s where s.caseRef = :caseRef and s.action = :action")
	Set<String> who(String caseRef, Action action);

	@Query("select distinct s.person from StepRecord s where s.caseRef = :caseRef and s.step in :steps")
	Set<String> whoDid(String caseRef, Collection<String> steps);

}
