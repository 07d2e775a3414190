package org.candour.engine.jobs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The history of jobs keeps the kind of a failure, not its message. And where one of the
 * ends of a lifecycle has to stay silent (neither confirm nor deny), the history says
 * that it ended, and not how: if only the one end were left out, leaving it out would
 * tell.
 */
class QuietHistory extends CacheAwareHistoryEventProducer {

	/** Id of the end that stays silent. */
	private static final String SILENT = "ncnd";

	private static final String ENDED = "ended";

	@Override
	public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
		return super.createHistoricJobLogFailedEvt(job, FailureCode.of(failure));
	}

	@Override
	public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
		return quiet(super.createActivityInstanceStartEvt(execution), execution);
	}

	@Override
	public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
		return quiet(super.createActivityInstanceEndEvt(execution), execution);
	}

	@Override
	public HistoryEvent createProcessInstanceEndEvt(DelegateExecution execution) {
		HistoryEvent event = super.createProcessInstanceEndEvt(execution);
		if (event instanceof HistoricProcessInstanceEventEntity ended && silent(execution)) {
			ended.setEndActivityId(ENDED);
		}
		return event;
	}

	/** The id of a visit begins with the activity's own. */
	@Override
	protected HistoricActivityInstanceEventEntity loadActivityInstanceEventEntity(ExecutionEntity execution) {
		if (!silent(execution)) {
			return super.loadActivityInstanceEventEntity(execution);
		}
		HistoricActivityInstanceEventEntity begun = findInCache(HistoricActivityInstanceEventEntity.class,
				neutral(execution.getActivityInstanceId()));
		return (begun != null) ? begun : newActivityInstanceEventEntity(execution);
	}

	private static HistoryEvent quiet(HistoryEvent event, DelegateExecution execution) {
		if (event instanceof HistoricActivityInstanceEventEntity activity && silent(execution)) {
			activity.setId(neutral(activity.getActivityInstanceId()));
			activity.setActivityInstanceId(activity.getId());
			activity.setActivityId(ENDED);
			activity.setActivityName("Ended");
		}
		return event;
	}

	private static String neutral(String visit) {
		return ENDED + visit.substring(visit.indexOf(':'));
	}

	private static boolean silent(DelegateExecution execution) {
		ActivityImpl activity = ((ExecutionEntity) execution).getActivity();
		return activity != null && String.valueOf(activity.getProperty("type")).endsWith("EndEvent")
				&& activity.getFlowScope().getChildActivity(SILENT) != null;
	}

}
