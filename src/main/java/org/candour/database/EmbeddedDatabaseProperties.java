package org.candour.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded PostgreSQL.
 *
 * @param directory folder that holds the binaries and the data; kept over restarts
 * @param port TCP port on the loopback address; 0 takes a free one
 * @param join whether to use the server of an application that is running on the same
 * folder; set by commands, which only look on
 */
@ConfigurationProperties("candour.database.embedded")
record EmbeddedDatabaseProperties(@DefaultValue("data") Path directory, @DefaultValue("0") int port,
		@DefaultValue("false") boolean join) {
}
