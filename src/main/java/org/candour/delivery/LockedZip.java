package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * A ZIP file locked by a password: AES with 256 bits, as WinZip and 7-Zip open it. Each
 * part has a salt of its own, so that no two such files are the same.
 */
final class LockedZip implements PackageSink {

	private final ZipOutputStream zip;

	private boolean begun;

	LockedZip(OutputStream to, char[] password) throws IOException {
		this.zip = new ZipOutputStream(to, password);
	}

	@Override
	public void begin(String name, long size, long crc32, Instant at) throws IOException {
		endPart();
		ZipParameters part = new ZipParameters();
		part.setFileNameInZip(name);
		part.setCompressionMethod(CompressionMethod.DEFLATE);
		part.setEncryptFiles(true);
		part.setEncryptionMethod(EncryptionMethod.AES);
		part.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
		part.setLastModifiedFileTime(at.toEpochMilli());
		this.zip.putNextEntry(part);
		this.begun = true;
	}

	@Override
	public OutputStream content() {
		return this.zip;
	}

	@Override
	public void end() throws IOException {
		endPart();
		this.zip.close();
	}

	private void endPart() throws IOException {
		if (this.begun) {
			this.zip.closeEntry();
			this.begun = false;
		}
	}

}
