package org.candour.engine.jobs;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failed job keeps the kind of its failure; the log gets no more. */
class FailedJobs implements FailedJobCommandFactory {

	private static final Logger log = LoggerFactory.getLogger(FailedJobs.class);

	@Override
	public Command<Object> getCommand(String jobId, Throwable failure) {
		Throwable code = FailureCode.of(failure);
		log.warn("Job {} failed: {}", jobId,
				(code != null) ? code.getClass().getSimpleName() + " " + code.getMessage() : "");
		return new DefaultJobRetryCmd(jobId, code);
	}

}
