package org.candour.engine;

import java.util.List;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * A stored filter may be narrowed by a query that carries no expression. Neither it nor
 * the filter itself asks for a variable. What a filter finds is counted up to
 * {@value #MOST_COUNTED}.
 */
class GuardedFilters extends FilterServiceImpl {

	/** Tasks that are counted; there may be more. */
	static final int MOST_COUNTED = 400;

	@Override
	public <T, Q extends Query<?, T>> List<T> list(String filterId, Q narrower) {
		return super.list(filterId, checked(narrower));
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q narrower, int first, int max) {
		return super.listPage(filterId, checked(narrower), first, max);
	}

	@Override
	public <T, Q extends Query<?, T>> T singleResult(String filterId, Q narrower) {
		return super.singleResult(filterId, checked(narrower));
	}

	@Override
	public Filter saveFilter(Filter filter) {
		if (filter.getQuery() instanceof TaskQueryImpl query) {
			QueriesWithoutVariables.refuseVariables(query);
		}
		return super.saveFilter(filter);
	}

	@Override
	public Long count(String filterId) {
		return count(filterId, null);
	}

	@Override
	public Long count(String filterId, Query<?, ?> narrower) {
		return this.commandExecutor.execute(new BoundedFilterCount(filterId, checked(narrower), MOST_COUNTED));
	}

	private static <Q extends Query<?, ?>> Q checked(Q narrower) {
		if (narrower instanceof TaskQueryImpl query) {
			QueriesWithoutExpressions.refuseExpressions(query);
			QueriesWithoutVariables.refuseVariables(query);
		}
		return narrower;
	}

}
