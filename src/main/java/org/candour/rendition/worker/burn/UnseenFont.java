package org.candour.rendition.worker.burn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font whose letters have a meaning and no shape: code and meaning are the same
 * (UTF-16). It is made here rather than taken from a file, so that a page with any script
 * has one.
 */
final class UnseenFont {

	/** Width of every letter, of the height of the font. */
	static final double WIDTH = 0.5;

	private static final int UNITS = 1000;

	private static final String MEANING = """
			/CIDInit /ProcSet findresource begin
			12 dict begin
			begincmap
			/CMapName /Unseen def
			/CMapType 2 def
			1 begincodespacerange
			<0000> <FFFF>
			endcodespacerange
			1 beginbfrange
			<0000> <FFFF> <0000>
			endbfrange
			endcmap
			end
			end
			""";

	private final COSDictionary font;

	UnseenFont(PDDocument document) throws IOException {
		COSDictionary descriptor = dictionary("FontDescriptor");
		descriptor.setName(COSName.FONT_NAME, "Unseen");
		descriptor.setInt(COSName.FLAGS, 4);
		descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, -200, 500, 800)));
		descriptor.setInt(COSName.ITALIC_ANGLE, 0);
		descriptor.setInt(COSName.ASCENT, 800);
		descriptor.setInt(COSName.DESCENT, -200);
		descriptor.setInt(COSName.CAP_HEIGHT, 800);
		descriptor.setInt(COSName.STEM_V, 80);
		byte[] file = file();
		COSStream shapes = stream(document, file);
		shapes.setInt(COSName.LENGTH1, file.length);
		descriptor.setItem(COSName.FONT_FILE2, shapes);
		COSDictionary system = new COSDictionary();
		system.setItem(COSName.REGISTRY, new COSString("Adobe"));
		system.setItem(COSName.ORDERING, new COSString("Identity"));
		system.setInt(COSName.SUPPLEMENT, 0);
		COSDictionary descendant = dictionary("Font");
		descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
		descendant.setName(COSName.BASE_FONT, "Unseen");
		descendant.setItem(COSName.CIDSYSTEMINFO, system);
		descendant.setItem(COSName.FONT_DESC, descriptor);
		descendant.setItem(COSName.DW, COSInteger.get((long) (WIDTH * UNITS)));
		descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs()));
		this.font = dictionary("Font");
		this.font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		this.font.setName(COSName.BASE_FONT, "Unseen");
		this.font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
		COSArray descendants = new COSArray();
		descendants.add(descendant);
		this.font.setItem(COSName.DESCENDANT_FONTS, descendants);
		this.font.setItem(COSName.TO_UNICODE, stream(document, MEANING.getBytes(StandardCharsets.US_ASCII)));
	}

	COSDictionary named(COSName name) {
		COSDictionary fonts = new COSDictionary();
		fonts.setItem(name, this.font);
		return fonts;
	}

	/**
	 * Every code has the second glyph; the first stands for what a font does not have.
	 */
	private static byte[] glyphs() {
		byte[] glyphs = new byte[2 * 65536];
		for (int i = 1; i < glyphs.length; i += 2) {
			glyphs[i] = 1;
		}
		return glyphs;
	}

	private static COSDictionary dictionary(String type) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setName(COSName.TYPE, type);
		return dictionary;
	}

	private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
		COSStream stream = document.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(bytes);
		}
		return stream;
	}

	/**
	 * A TrueType file with two empty glyphs: the tables that a reader asks for, no more.
	 */
	private static byte[] file() throws IOException {
		String[] names = { "glyf", "head", "hhea", "hmtx", "loca", "maxp" };
		byte[][] tables = { new byte[24], head(), hhea(), shorts((int) (WIDTH * UNITS), 0, 0), shorts(0, 6, 12),
				maxp() };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(0x00010000);
		out.write(shorts(names.length, 64, 2, names.length * 16 - 64));
		int offset = 12 + 16 * names.length;
		for (int i = 0; i < names.length; i++) {
			out.writeBytes(names[i]);
			out.writeInt(sum(tables[i]));
			out.writeInt(offset);
			out.writeInt(tables[i].length);
			offset += padded(tables[i].length);
		}
		for (byte[] table : tables) {
			out.write(table);
			out.write(new byte[padded(table.length) - table.length]);
		}
		return bytes.toByteArray();
	}

	private static byte[] head() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(0x00010000);
		out.writeInt(0x00010000);
		out.writeInt(0);
		out.writeInt(0x5F0F3CF5);
		out.write(shorts(0, UNITS));
		out.write(new byte[16]);
		out.write(shorts(0, -200, 500, 800, 0, 8, 2, 0, 0));
		return bytes.toByteArray();
	}

	private static byte[] hhea() throws IOException {
		return shorts(1, 0, 800, -200, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1);
	}

	private static byte[] maxp() throws IOException {
		return shorts(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	private static byte[] shorts(int... values) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		for (int value : values) {
			out.writeShort(value);
		}
		return bytes.toByteArray();
	}

	private static int padded(int length) {
		return (length + 3) / 4 * 4;
	}

	private static int sum(byte[] table) {
		int sum = 0;
		for (int i = 0; i < padded(table.length); i++) {
			int value = (i < table.length) ? table[i] & 0xFF : 0;
			sum += value << (8 * (3 - i % 4));
		}
		return sum;
	}

}
