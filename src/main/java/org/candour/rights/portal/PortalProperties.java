package org.candour.rights.portal;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public's pages.
 *
 * @param requestsPerMinute pages and files answered to each network address in a minute;
 * many people may sit behind one
 * @param submissionsPerHour requests taken in from each network address in an hour
 * @param guessesPerQuarterHour attempts to open a request, from each network address
 * @param codesPerHour codes sent for each request in an hour
 * @param codeLife how long a code opens an answer
 * @param privacyNotice where the council's privacy notice stands, or null
 * @param noticeVersion version of that notice, kept with each request (N-16), or null
 */
@ConfigurationProperties("candour.portal")
record PortalProperties(@DefaultValue("240") int requestsPerMinute, @DefaultValue("30") int submissionsPerHour,
		@DefaultValue("20") int guessesPerQuarterHour, @DefaultValue("5") int codesPerHour,
		@DefaultValue("15m") Duration codeLife, URI privacyNotice, String noticeVersion) {
}
