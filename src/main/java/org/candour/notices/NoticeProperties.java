package org.candour.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff are told of work. When the digest goes out and when it is looked for what is
 * due are {@code digest-cron} and {@code due-cron}, see {@link Rounds}.
 *
 * @param perHour how many mails at once somebody gets within an hour
 */
@ConfigurationProperties("candour.notices")
record NoticeProperties(@DefaultValue("4") int perHour) {
}
