package org.candour.rendition.worker.burn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether a new file consists of what the burn writes and of nothing else: no other name,
 * no other string, no other operator. Whatever came along from the old file would be one.
 */
final class OnlyOurs {

	private static final Set<String> NAMES = Set.of("Type", "Catalog", "Pages", "Kids", "Count", "Page", "Parent",
			"MediaBox", "Resources", "Contents", "XObject", "Font", "Subtype", "Image", "Width", "Height", "ColorSpace",
			"DeviceGray", "DeviceRGB", "BitsPerComponent", "Filter", "FlateDecode", "DCTDecode", "Length",
			"DecodeParms", "Predictor", "Columns", "Colors", "Lang", "Version", "1.4", "1.6", "Type0", "CIDFontType2",
			"BaseFont", "Unseen", "Encoding", "Identity-H", "DescendantFonts", "ToUnicode", "CIDSystemInfo", "Registry",
			"Ordering", "Supplement", "FontDescriptor", "FontName", "Flags", "FontBBox", "ItalicAngle", "Ascent",
			"Descent", "CapHeight", "StemV", "FontFile2", "Length1", "DW", "CIDToGIDMap", "Size", "Root", "ID",
			"Rotate", "CropBox", NewPdf.FONT, NewPdf.PICTURE);

	private static final Set<String> STRINGS = Set.of("en-GB", "Adobe", "Identity");

	private static final Set<String> OPERATORS = Set.of("q", "cm", "Do", "Q", "BT", "Tr", "Tf", "Tz", "Tm", "Tj", "ET");

	private final PDDocument document;

	OnlyOurs(PDDocument document) {
		this.document = document;
	}

	boolean holds() throws IOException {
		for (COSObjectKey key : this.document.getDocument().getXrefTable().keySet()) {
			if (!ours(this.document.getDocument().getObjectFromPool(key).getObject())) {
				return false;
			}
		}
		for (PDPage page : this.document.getPages()) {
			boolean known = new PDFStreamParser(page).parse()
				.stream()
				.filter(Operator.class::isInstance)
				.allMatch((each) -> OPERATORS.contains(((Operator) each).getName()));
			if (!known) {
				return false;
			}
		}
		return true;
	}

	/** All strings that a page shows, as they stand in its content. */
	static String strings(PDPage page) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Object token : new PDFStreamParser(page).parse()) {
			if (token instanceof COSString string) {
				text.append(new String(string.getBytes(), StandardCharsets.UTF_16BE));
			}
		}
		return text.toString();
	}

	private static boolean ours(COSBase base) {
		if (base instanceof COSName name) {
			return NAMES.contains(name.getName());
		}
		if (base instanceof COSString string) {
			return STRINGS.contains(string.getString());
		}
		if (base instanceof COSArray array) {
			for (COSBase each : array) {
				if (!ours(each)) {
					return false;
				}
			}
		}
		if (base instanceof COSDictionary dictionary) {
			boolean picture = base instanceof COSStream && dictionary.containsKey(COSName.METADATA);
			return !picture
					&& dictionary.entrySet().stream().allMatch((each) -> ours(each.getKey()) && ours(each.getValue()));
		}
		return true;
	}

}
