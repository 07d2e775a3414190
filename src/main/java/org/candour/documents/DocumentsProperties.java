package org.candour.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of uploaded files.
 *
 * @param maxSize of one file
 * @param maxPerCase how many files a case holds
 * @param clamav where a ClamAV daemon listens; without a host files are checked for their
 * structure only
 */
@ConfigurationProperties("candour.documents")
record DocumentsProperties(@DefaultValue("25MB") DataSize maxSize, @DefaultValue("500") int maxPerCase,
		@DefaultValue ClamAv clamav) {

	record ClamAv(String host, @DefaultValue("3310") int port) {
	}

}
