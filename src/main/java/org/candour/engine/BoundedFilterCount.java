package org.candour.engine;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.query.Query;

/**
 * Counts what a filter finds, and no further than anybody pages through. Tasklist asks
 * for the number with every page; the engine would weigh every open task against every
 * grant of the person each time.
 */
class BoundedFilterCount extends AbstractExecuteFilterCmd implements Command<Long> {

	private final int most;

	BoundedFilterCount(String filterId, Query<?, ?> narrower, int most) {
		super(filterId, narrower);
		this.most = most;
	}

	@Override
	public Long execute(CommandContext context) {
		Query<?, ?> query = getFilterQuery(context);
		if (query instanceof TaskQueryImpl tasks) {
			// an order that an index has, so that the search ends with the last one
			// counted
			tasks.getOrderingProperties().clear();
			tasks.orderByTaskCreateTime().desc();
		}
		return (long) query.listPage(0, this.most).size();
	}

}
