package org.candour.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * A wall is a tenant: an instance started behind one, and all that it calls, belongs to
 * it, and the engine shows them to nobody but its members.
 */
class WallTenants implements TenantIdProvider {

	private static final ThreadLocal<String> WALL = new ThreadLocal<>();

	/** Runs a start behind the wall, or in the open if there is none. */
	static <T> T behind(String wall, Supplier<T> start) {
		String before = WALL.get();
		WALL.set(wall);
		try {
			return start.get();
		}
		finally {
			WALL.set(before);
		}
	}

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		DelegateExecution caller = context.getSuperExecution();
		return (caller != null) ? caller.getTenantId() : WALL.get();
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return null;
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		return (context.getExecution() != null) ? context.getExecution().getTenantId() : null;
	}

}
