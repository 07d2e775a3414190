package org.candour.vault;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Fingerprints by HMAC under a key of the installation: made once, before the first
 * request, never within one.
 */
@Component
@DependsOnDatabaseInitialization
class KeyedBlindIndex implements BlindIndex {

	static final String NAME = "blind-index";

	private final Stamp stamp;

	KeyedBlindIndex(InstallationKeys keys) {
		this.stamp = keys.stamp(NAME);
	}

	@Override
	public byte[] of(IndexedField field, String value) {
		return this.stamp.of((field.name() + ':' + field.normal(value)).getBytes(StandardCharsets.UTF_8));
	}

}
