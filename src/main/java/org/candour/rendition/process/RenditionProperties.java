package org.candour.rendition.process;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is read in processes of their own.
 *
 * @param workers how many of them run at most
 * @param memory of each
 * @param maxSize of one file
 * @param onePage how long a page may take
 * @param wholeFile how long a search, an examination or a burn may take
 * @param patience how long to wait for a worker that is free
 */
@ConfigurationProperties("candour.rendition")
public record RenditionProperties(@DefaultValue("2") int workers, @DefaultValue("512MB") DataSize memory,
		@DefaultValue("100MB") DataSize maxSize, @DefaultValue("30s") Duration onePage,
		@DefaultValue("10m") Duration wholeFile, @DefaultValue("30s") Duration patience) {
}
