package org.candour.rendition.worker.pdf;

import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Scripts and other actions that a PDF would carry out by itself. */
final class Scripts {

	private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE",
			"Rendition");

	private Scripts() {
	}

	static boolean in(PDDocument document) {
		return document.getDocument()
			.getXrefTable()
			.keySet()
			.stream()
			.map((key) -> document.getDocument().getObjectFromPool(key).getObject())
			.anyMatch((each) -> active(each, 0));
	}

	private static boolean active(COSBase base, int depth) {
		if (depth > 20) {
			return false;
		}
		if (base instanceof COSArray array) {
			for (COSBase each : array) {
				if (direct(each, depth)) {
					return true;
				}
			}
		}
		if (base instanceof COSDictionary dictionary) {
			boolean itself = dictionary.containsKey(COSName.JS)
					|| ACTIVE.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
			return itself || dictionary.getValues().stream().anyMatch((each) -> direct(each, depth));
		}
		return false;
	}

	private static boolean direct(COSBase base, int depth) {
		return (base instanceof COSDictionary || base instanceof COSArray) && active(base, depth + 1);
	}

}
