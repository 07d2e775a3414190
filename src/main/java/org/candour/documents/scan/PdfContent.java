package org.candour.documents.scan;

import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.candour.documents.FileFinding;
import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;

/**
 * Refuses a PDF that asks for a password or runs scripts or programs, and notes what else
 * is in it. Objects packed into object streams are unpacked and looked at too.
 */
class PdfContent {

	static final long LARGEST_UNPACKED = 150_000_000;

	private static final Set<String> ACTIVE = Set.of("JavaScript", "JS", "Launch", "RichMedia");

	/** Other ways of packing an object stream, which no usual program uses. */
	private static final Set<String> UNUSUAL = Set.of("LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode",
			"LZW", "AHx", "A85", "RL", "Crypt", "Predictor");

	private final Set<String> namesOfObject = new HashSet<>();

	private final PdfNames names = new PdfNames();

	private final byte[] packed = new byte[8 * 1024];

	private final byte[] unpacked = new byte[16 * 1024];

	private int packedLength;

	private long total;

	private boolean unreadable;

	private Inflater inflater;

	private PdfLexer inner;

	void name(String name) {
		if (name.equals("Encrypt")) {
			throw new FileRefused(Reason.ENCRYPTED, "The PDF is protected by a password.");
		}
		if (ACTIVE.contains(name)) {
			throw new FileRefused(Reason.ACTIVE_CONTENT,
					"The PDF contains scripts or programs. Print it as a new PDF and send that.");
		}
		this.namesOfObject.add(name);
		this.names.name(name);
	}

	void keyword(String word) {
		if (word.equals("obj") || word.equals("endobj")) {
			this.namesOfObject.clear();
			this.names.object();
		}
	}

	void streamBegins() {
		if (!this.namesOfObject.contains("ObjStm")) {
			return;
		}
		if (this.namesOfObject.stream().anyMatch(UNUSUAL::contains)) {
			this.unreadable = true;
			return;
		}
		boolean deflated = this.namesOfObject.contains("FlateDecode") || this.namesOfObject.contains("Fl");
		this.inflater = deflated ? new Inflater() : null;
		// an object stream holds no streams of its own
		this.inner = new PdfLexer(this);
		this.packedLength = 0;
	}

	void streamByte(int one) {
		if (this.inner == null) {
			this.names.data(one);
			return;
		}
		this.packed[this.packedLength++] = (byte) one;
		if (this.packedLength == this.packed.length) {
			unpack();
		}
	}

	void streamEnds() {
		if (this.inner == null) {
			return;
		}
		unpack();
		this.inner.end();
		close();
	}

	/** Refuses what could not be looked at, unless it is known to be encrypted. */
	void end() {
		if (this.unreadable) {
			throw new FileRefused(Reason.BROKEN, "The PDF is damaged or unusually packed. Print it as a new PDF.");
		}
	}

	/** What is in it beyond pages to read. */
	Set<FileFinding> found() {
		return this.names.found();
	}

	/** Frees what is held for a stream that did not end. */
	void close() {
		if (this.inflater != null) {
			this.inflater.end();
		}
		this.inflater = null;
		this.inner = null;
	}

	private void unpack() {
		int length = this.packedLength;
		this.packedLength = 0;
		if (this.inflater == null) {
			this.inner.accept(this.packed, length);
			return;
		}
		this.inflater.setInput(this.packed, 0, length);
		try {
			while (!this.inflater.needsInput() && !this.inflater.finished()) {
				int count = this.inflater.inflate(this.unpacked);
				if (count == 0 && this.inflater.needsDictionary()) {
					this.unreadable = true;
					return;
				}
				count(count);
				this.inner.accept(this.unpacked, count);
			}
		}
		catch (DataFormatException ex) {
			this.unreadable = true;
		}
	}

	private void count(int bytes) {
		this.total += bytes;
		if (this.total > LARGEST_UNPACKED) {
			throw new FileRefused(Reason.BOMB, "The PDF is too large when unpacked.");
		}
	}

}
