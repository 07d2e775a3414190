package org.candour.engine.jobs;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.runtime.Job;

/** The history of jobs keeps the kind of a failure, not its message. */
class QuietHistory extends CacheAwareHistoryEventProducer {

	@Override
	public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
		return super.createHistoricJobLogFailedEvt(job, FailureCode.of(failure));
	}

}
