/**
 * Where the data lives: an embedded PostgreSQL kept in a data folder, or the external
 * server that {@code spring.datasource.url} names.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Database", allowedDependencies = {})
package org.candour.database;
