package org.candour.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data keys of the cases: one for fields, one for files, both wrapped. */
@Component
class CaseKeys {

	private static final int FIRST_VERSION = 1;

	private final JdbcClient jdbc;

	private final KeyEncryptionKey kek;

	CaseKeys(JdbcClient jdbc, KeyEncryptionKey kek) {
		this.jdbc = jdbc;
		this.kek = kek;
	}

	void create(String caseRef) {
		this.jdbc.sql(
				"insert into case_key (case_ref, key_version, wrapped, wrapped_file) values (:ref, :version, :key, :file)")
			.param("ref", caseRef)
			.param("version", FIRST_VERSION)
			.param("key", make(PredefinedAeadParameters.AES256_GCM, caseRef))
			.param("file", make(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, caseRef))
			.update();
	}

	/** The key of a case, still wrapped. */
	CaseKey of(String caseRef) {
		CaseKey key = this.jdbc.sql("select key_version, wrapped, wrapped_file from case_key where case_ref = :ref")
			.param("ref", caseRef)
			.query((row, number) -> new CaseKey(caseRef, row.getInt(1), row.getBytes(2), row.getBytes(3)))
			.optional()
			.orElseThrow(() -> new IllegalStateException("There is no key for this case."));
		if (key.wrapped() == null) {
			throw new KeyDestroyed(caseRef);
		}
		return key;
	}

	Aead forFields(CaseKey key) {
		return primitive(key.wrapped(), key.caseRef(), Aead.class);
	}

	StreamingAead forFiles(CaseKey key) {
		return primitive(key.wrappedFile(), key.caseRef(), StreamingAead.class);
	}

	void destroy(String caseRef) {
		this.jdbc
			.sql("update case_key set wrapped = null, wrapped_file = null, destroyed_at = now() where case_ref = :ref")
			.param("ref", caseRef)
			.update();
	}

	private byte[] make(Parameters kind, String caseRef) {
		try {
			return this.kek.wrap(KeysetHandle.generateNew(kind), caseRef);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be made.");
		}
	}

	private <P> P primitive(byte[] wrapped, String caseRef, Class<P> kind) {
		try {
			return this.kek.unwrap(wrapped, caseRef).getPrimitive(RegistryConfiguration.get(), kind);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be used.");
		}
	}

	record CaseKey(String caseRef, int version, byte[] wrapped, byte[] wrappedFile) {
	}

}
