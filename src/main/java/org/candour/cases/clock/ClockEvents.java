package org.candour.cases.clock;

import java.util.List;
import java.util.UUID;

import org.candour.law.Regime;

import org.springframework.data.repository.Repository;

interface ClockEvents extends Repository<ClockEvent, UUID> {

	ClockEvent save(ClockEvent event);

	List<ClockEvent> findByCaseRefAndRegimeOrderByRecordedAt(String caseRef, Regime regime);

}
