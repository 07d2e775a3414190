package org.candour.documents.scan;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ClamAV daemon listens.
 *
 * @param host without it files are checked for their structure only, and stay in
 * quarantine unless {@code candour.documents.unscanned} says otherwise
 * @param timeout how long to wait for an answer
 */
@ConfigurationProperties("candour.documents.clamav")
record ClamAvProperties(String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {
}
