package org.candour.engine.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.staff.Role;

/** At each start, makes the engine's grants exactly those of {@link Grants}. */
@Component
class GrantsByGroup {

	private final AuthorizationService authorizations;

	private final RepositoryService repository;

	private final SeededFilters filters;

	GrantsByGroup(AuthorizationService authorizations, RepositoryService repository, SeededFilters filters) {
		this.authorizations = authorizations;
		this.repository = repository;
		this.filters = filters;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Transactional
	public void seed() {
		List<Grant> wanted = Grants.all(workers(), this.filters.seed());
		Map<String, Authorization> present = new HashMap<>();
		// a list is cut at the query limit, so page through
		for (Authorization authorization : everyAuthorization()) {
			present.put(key(authorization), authorization);
		}
		Set<String> kept = new HashSet<>();
		for (Grant grant : wanted) {
			String key = grant.group() + "|" + grant.resource().resourceType() + "|" + grant.resourceId();
			save(grant, present.get(key));
			kept.add(key);
		}
		present.forEach((key, authorization) -> {
			if (!kept.contains(key)) {
				this.authorizations.deleteAuthorization(authorization.getId());
			}
		});
	}

	private List<Authorization> everyAuthorization() {
		List<Authorization> all = new ArrayList<>();
		int page = 200;
		List<Authorization> next;
		do {
			next = this.authorizations.createAuthorizationQuery()
				.orderByResourceId()
				.asc()
				.orderByResourceType()
				.asc()
				.listPage(all.size(), page);
			all.addAll(next);
		}
		while (next.size() == page);
		return all;
	}

	private void save(Grant grant, Authorization present) {
		Authorization authorization = (present != null) ? present
				: this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		authorization.setGroupId(grant.group());
		authorization.setResource(grant.resource());
		authorization.setResourceId(grant.resourceId());
		authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
		this.authorizations.saveAuthorization(authorization);
	}

	/** The groups each definition offers its tasks to. */
	private Map<String, Set<String>> workers() {
		Map<String, Set<String>> workers = new HashMap<>();
		for (ProcessDefinition definition : this.repository.createProcessDefinitionQuery().latestVersion().list()) {
			ProcessDefinitionEntity model = (ProcessDefinitionEntity) ((RepositoryServiceImpl) this.repository)
				.getDeployedProcessDefinition(definition.getId());
			Set<String> groups = new TreeSet<>();
			model.getTaskDefinitions()
				.values()
				.forEach((task) -> task.getCandidateGroupIdExpressions()
					.forEach((group) -> groups.add(groupOf(group.getExpressionText()))));
			workers.put(definition.getKey(), groups);
		}
		return workers;
	}

	/** A service area's task is worked by searchers, whatever the area. */
	private static String groupOf(String candidate) {
		return candidate.contains("${") ? Role.SERVICE_SEARCHER.group() : candidate;
	}

	private static String key(Authorization authorization) {
		return authorization.getGroupId() + "|" + authorization.getResourceType() + "|" + authorization.getResourceId();
	}

}
