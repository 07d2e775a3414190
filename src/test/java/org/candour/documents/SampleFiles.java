package org.candour.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made for tests. */
public final class SampleFiles {

	private static final String WORD = FileType.DOCX.mediaType() + ".main+xml";

	private SampleFiles() {
	}

	/** A small PDF that says so much. */
	public static byte[] pdf(String text) {
		return ("%PDF-1.7\n1 0 obj (" + text + ") endobj\ntrailer <<>>\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
	}

	/** A PDF of about this many bytes, which do not compress. */
	public static byte[] pdf(int size) {
		byte[] bytes = new byte[size];
		new Random(7).nextBytes(bytes);
		byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
		byte[] end = "%%EOF".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(start, 0, bytes, 0, start.length);
		System.arraycopy(end, 0, bytes, size - end.length, end.length);
		return bytes;
	}

	public static byte[] jpeg() {
		return join(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0 },
				new byte[] { (byte) 0xff, (byte) 0xd9 });
	}

	public static byte[] png() {
		return join(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R' },
				new byte[] { 0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82 });
	}

	/** A PDF with this object in it. */
	public static byte[] pdfOf(String object) {
		return ("%PDF-1.7\n1 0 obj " + object + " endobj\ntrailer <<>>\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
	}

	/** A PNG that claims to be so large; of its pixels there is nothing. */
	public static byte[] png(int width, int height) {
		byte[] header = join(new byte[] { 'I', 'H', 'D', 'R' }, number(width), number(height),
				new byte[] { 8, 2, 0, 0, 0 });
		return join(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a }, number(13), header,
				checksum(header), number(0), new byte[] { 'I', 'D', 'A', 'T' },
				checksum(new byte[] { 'I', 'D', 'A', 'T' }), number(0), new byte[] { 'I', 'E', 'N', 'D' },
				checksum(new byte[] { 'I', 'E', 'N', 'D' }));
	}

	private static byte[] number(int value) {
		return new byte[] { (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value };
	}

	private static byte[] checksum(byte[] of) {
		CRC32 crc = new CRC32();
		crc.update(of);
		return number((int) crc.getValue());
	}

	public static byte[] docx() {
		return zip(wordParts());
	}

	public static Map<String, byte[]> wordParts() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", types(WORD));
		parts.put("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	public static byte[] types(String... types) {
		StringBuilder xml = new StringBuilder(
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
		for (String type : types) {
			xml.append("<Override PartName=\"/word/document.xml\" ContentType=\"").append(type).append("\"/>");
		}
		return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A Word file with one part of so many zeros. */
	public static byte[] bomb(long unpacked) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : wordParts().entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
			zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
			byte[] zeros = new byte[1_000_000];
			for (long written = 0; written < unpacked; written += zeros.length) {
				zip.write(zeros);
			}
		}
		return bytes.toByteArray();
	}

	public static byte[] join(byte[]... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			bytes.writeBytes(part);
		}
		return bytes.toByteArray();
	}

}
