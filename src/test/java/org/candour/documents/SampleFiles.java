package org.candour.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files made for tests. */
public final class SampleFiles {

	private static final String WORD = FileType.DOCX.mediaType() + ".main+xml";

	private SampleFiles() {
	}

	/** A PDF of one page that says so much. */
	public static byte[] pdf(String text) {
		String words = "BT /F1 12 Tf 40 800 Td (" + text.replaceAll("[()\\\\]", "\\\\$0") + ") Tj ET";
		List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
				"<</Length %d>>\nstream\n%s\nendstream".formatted(words.getBytes(StandardCharsets.UTF_8).length, words),
				"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
		StringBuilder file = new StringBuilder("%PDF-1.7\n");
		StringBuilder places = new StringBuilder("0000000000 65535 f \n");
		for (String object : objects) {
			places.append("%010d 00000 n \n".formatted(file.toString().getBytes(StandardCharsets.UTF_8).length));
			file.append("%d 0 obj\n%s\nendobj\n".formatted(objects.indexOf(object) + 1, object));
		}
		int start = file.toString().getBytes(StandardCharsets.UTF_8).length;
		return file
			.append("xref\n0 %1$d\n%2$strailer\n<</Size %1$d/Root 1 0 R>>\nstartxref\n%3$d\n%%%%EOF\n"
				.formatted(objects.size() + 1, places, start))
			.toString()
			.getBytes(StandardCharsets.UTF_8);
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
		return picture("jpeg");
	}

	public static byte[] png() {
		return picture("png");
	}

	private static byte[] picture(String format) {
		BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(4, 4, 0xFFFFFF);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
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
