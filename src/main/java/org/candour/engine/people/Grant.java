package org.candour.engine.people;

import java.util.Set;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with a resource of the engine. */
record Grant(String group, Resource resource, String resourceId, Set<Permission> permissions) {

	static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
		return new Grant(group, resource, resourceId, Set.of(permissions));
	}

}
