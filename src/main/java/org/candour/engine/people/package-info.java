/**
 * Staff as the engine sees them: users, groups, tenants, grants and filters.
 */
package org.candour.engine.people;
