package org.candour.web.receiving;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;

/**
 * Bytes that wait on the server's disk, sealed under a key that is in memory alone. The
 * file loses its name when it is opened (on Windows, when it is closed), so that nothing
 * is left of it after a crash either.
 */
final class SealedScratch implements AutoCloseable {

	private static final int KEY_BYTES = 32;

	private static final int SEGMENT = 64 * 1024;

	private static final byte[] NOTHING = {};

	private static final SecureRandom RANDOM = new SecureRandom();

	private final FileChannel file;

	private final AesGcmHkdfStreaming seal;

	private SealedScratch(FileChannel file, AesGcmHkdfStreaming seal) {
		this.file = file;
		this.seal = seal;
	}

	static SealedScratch make() throws IOException {
		byte[] key = new byte[KEY_BYTES];
		RANDOM.nextBytes(key);
		try {
			AesGcmHkdfStreaming seal = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
			Path path = Path.of(System.getProperty("java.io.tmpdir"), "candour-waiting-" + UUID.randomUUID());
			return new SealedScratch(
					FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
							StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), ownersOnly()),
					seal);
		}
		catch (GeneralSecurityException ex) {
			throw broken();
		}
	}

	private static FileAttribute<?>[] ownersOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** A place to write to, once; it must be closed to be complete. */
	OutputStream write() throws IOException {
		try {
			return this.seal.newEncryptingStream(new FilterOutputStream(Channels.newOutputStream(this.file)) {

				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					this.out.write(bytes, offset, length);
				}

				/** The file is read next. */
				@Override
				public void close() {
				}

			}, NOTHING);
		}
		catch (GeneralSecurityException ex) {
			throw broken();
		}
	}

	/** What was written, from its beginning; one reader at a time. */
	InputStream read() throws IOException {
		this.file.position(0);
		try {
			return this.seal.newDecryptingStream(new FilterInputStream(Channels.newInputStream(this.file)) {

				@Override
				public void close() {
				}

			}, NOTHING);
		}
		catch (GeneralSecurityException ex) {
			throw broken();
		}
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private static IllegalStateException broken() {
		return new IllegalStateException("A file could not be sealed.");
	}

}
