package org.candour.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are delivered.
 *
 * @param expiresAfter how long a package can be fetched after its release (N-05)
 */
@ConfigurationProperties("candour.delivery")
record DeliveryProperties(@DefaultValue("30d") Duration expiresAfter) {

	DeliveryProperties {
		if (expiresAfter.isNegative() || expiresAfter.isZero()) {
			throw new IllegalArgumentException("candour.delivery.expires-after must be longer than nothing.");
		}
	}

}
