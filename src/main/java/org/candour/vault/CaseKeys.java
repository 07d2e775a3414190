package org.candour.vault;

import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The data keys of the cases: one for fields, one for files, both wrapped. */
@Component
class CaseKeys {

	private static final int FIRST_VERSION = 1;

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final KeyEncryptionKey kek;

	CaseKeys(JdbcClient jdbc, KeyEncryptionKey kek) {
		this.jdbc = jdbc;
		this.kek = kek;
	}

	void create(String caseRef) {
		try {
			KeysetHandle fields = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
			KeysetHandle files = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
			this.jdbc.sql("""
					insert into case_key (case_ref, key_version, wrapped, wrapped_file)
					values (:ref, :version, :fields, :files)""")
				.param("ref", caseRef)
				.param("version", FIRST_VERSION)
				.param("fields", this.kek.wrap(fields, forFields(caseRef)))
				.param("files", this.kek.wrap(files, forFiles(caseRef)))
				.update();
			OpenedKeys.ofTransaction().put(caseRef, key(FIRST_VERSION, fields, files));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be made.");
		}
	}

	/**
	 * The key of a case.
	 * @throws KeyDestroyed if the case has been disposed of
	 * @throws SealBroken if the stored key was altered or belongs to another case
	 */
	CaseKey of(String caseRef) {
		return OpenedKeys.ofTransaction().computeIfAbsent(caseRef, this::unwrap);
	}

	private CaseKey unwrap(String caseRef) {
		Wrapped stored = this.jdbc
			.sql("select case_ref, key_version, wrapped, wrapped_file from case_key where case_ref = :ref")
			.param("ref", caseRef)
			.query(Wrapped.class)
			.optional()
			.orElseThrow(() -> new IllegalStateException("There is no key for this case."));
		if (stored.wrapped() == null) {
			throw new KeyDestroyed(caseRef);
		}
		try {
			return key(stored.keyVersion(), this.kek.unwrap(stored.wrapped(), forFields(caseRef)),
					this.kek.unwrap(stored.wrappedFile(), forFiles(caseRef)));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(caseRef);
		}
	}

	/**
	 * Empties the row; the row itself stays to show that the key was destroyed, and when.
	 */
	void destroy(String caseRef) {
		OpenedKeys.ofTransaction().remove(caseRef);
		int rows = this.jdbc.sql("""
				update case_key set wrapped = null, wrapped_file = null, destroyed_at = coalesce(destroyed_at, now())
				where case_ref = :ref""").param("ref", caseRef).update();
		if (rows == 0) {
			throw new IllegalStateException("There is no key for this case.");
		}
	}

	/**
	 * Wraps the keys of the next cases by the primary key-encryption key.
	 * @param after the last case done, or an empty text
	 * @return the cases done, none if there are no more
	 */
	@Transactional
	List<String> rewrap(String after) {
		List<Wrapped> next = this.jdbc.sql("""
				select case_ref, key_version, wrapped, wrapped_file from case_key
				where case_ref > :after and wrapped is not null order by case_ref limit :batch for update""")
			.param("after", after)
			.param("batch", BATCH)
			.query(Wrapped.class)
			.list();
		next.forEach(this::rewrap);
		return next.stream().map(Wrapped::caseRef).toList();
	}

	private void rewrap(Wrapped key) {
		String caseRef = key.caseRef();
		try {
			this.jdbc.sql("update case_key set wrapped = :fields, wrapped_file = :files where case_ref = :ref")
				.param("ref", caseRef)
				.param("fields", rewrap(key.wrapped(), forFields(caseRef)))
				.param("files", rewrap(key.wrappedFile(), forFiles(caseRef)))
				.update();
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(caseRef);
		}
	}

	private byte[] rewrap(byte[] wrapped, String boundTo) throws GeneralSecurityException {
		return this.kek.wrap(this.kek.unwrap(wrapped, boundTo), boundTo);
	}

	private static CaseKey key(int version, KeysetHandle fields, KeysetHandle files) throws GeneralSecurityException {
		return new CaseKey(version, fields.getPrimitive(RegistryConfiguration.get(), Aead.class),
				files.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
	}

	private static String forFields(String caseRef) {
		return "fields:" + caseRef;
	}

	private static String forFiles(String caseRef) {
		return "files:" + caseRef;
	}

	private record Wrapped(String caseRef, int keyVersion, byte[] wrapped, byte[] wrappedFile) {
	}

}
