package org.candour.web.receiving;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the bodies of requests are received.
 *
 * @param bodies those without a file, for each network address
 * @param uploads those with one, for each account, body or network address
 */
@ConfigurationProperties("candour.receiving")
record ReceivingProperties(@DefaultValue Bodies bodies, @DefaultValue Uploads uploads) {

	/**
	 * Bodies that are held in memory.
	 *
	 * @param atOnce how many may be arriving, of some 200 that the server can work on
	 * @param forOne how many of them from one sender
	 * @param begin, floor, longest see {@link Pace}
	 */
	record Bodies(@DefaultValue("100") int atOnce, @DefaultValue("20") int forOne, @DefaultValue("5s") Duration begin,
			@DefaultValue("2KB") DataSize floor, @DefaultValue("30s") Duration longest) {

		Pace pace() {
			return new Pace(this.begin, this.floor, this.longest);
		}

	}

	/**
	 * Files.
	 *
	 * @param atOnce how many may be arriving or being put on file; never as many as there
	 * are database connections
	 * @param forOne how many of them from one sender
	 * @param begin, floor, longest see {@link Pace}
	 */
	record Uploads(@DefaultValue("6") int atOnce, @DefaultValue("2") int forOne, @DefaultValue("10s") Duration begin,
			@DefaultValue("8KB") DataSize floor, @DefaultValue("10m") Duration longest) {

		Pace pace() {
			return new Pace(this.begin, this.floor, this.longest);
		}

	}

}
