package org.candour.rendition.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.PlacedText;

/**
 * Text of a PDF that is not drawn on its pages. No two readers find the same parts of it,
 * so each is looked for by itself.
 */
final class PdfTexts {

	private static final int MOST_BOOKMARKS = 100_000;

	private static final List<COSName> DESCRIPTIONS = List.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.E);

	private final PDDocument document;

	PdfTexts(PDDocument document) {
		this.document = document;
	}

	List<PlacedText> all() throws IOException {
		List<PlacedText> all = new ArrayList<>(annotations());
		all.addAll(fields());
		all.addAll(bookmarks());
		all.addAll(descriptions());
		all.addAll(metadata());
		Attachments.of(this.document)
			.children()
			.forEach((each) -> all.add(new PlacedText(Place.ATTACHMENT, 0, each.name())));
		return all;
	}

	List<PlacedText> annotations() throws IOException {
		List<PlacedText> texts = new ArrayList<>();
		int number = 0;
		for (PDPage page : this.document.getPages()) {
			number++;
			for (PDAnnotation annotation : page.getAnnotations()) {
				String text = strings(annotation.getCOSObject(), COSName.CONTENTS, COSName.T, COSName.RC, COSName.SUBJ);
				if (!text.isEmpty() && !annotation.getSubtype().equals("Widget")) {
					texts.add(new PlacedText(Place.ANNOTATION, number, text));
				}
			}
		}
		return texts;
	}

	List<PlacedText> fields() {
		PDAcroForm form = this.document.getDocumentCatalog().getAcroForm(null);
		List<PlacedText> texts = new ArrayList<>();
		if (form != null) {
			for (PDField field : form.getFieldTree()) {
				String text = strings(field.getCOSObject(), COSName.T, COSName.TU, COSName.V, COSName.DV, COSName.RV,
						COSName.OPT);
				if (!text.isEmpty()) {
					texts.add(new PlacedText(Place.FIELD, 0, text));
				}
			}
		}
		return texts;
	}

	List<PlacedText> bookmarks() {
		List<PlacedText> texts = new ArrayList<>();
		PDDocumentOutline outline = this.document.getDocumentCatalog().getDocumentOutline();
		if (outline != null) {
			Set<COSBase> seen = new HashSet<>();
			outline.children().forEach((each) -> bookmarks(each, seen, texts));
		}
		return texts;
	}

	private void bookmarks(PDOutlineItem item, Set<COSBase> seen, List<PlacedText> texts) {
		if (seen.size() >= MOST_BOOKMARKS || !seen.add(item.getCOSObject())) {
			return;
		}
		if (item.getTitle() != null) {
			texts.add(new PlacedText(Place.BOOKMARK, 0, item.getTitle()));
		}
		item.children().forEach((each) -> bookmarks(each, seen, texts));
	}

	/**
	 * Descriptions in the tree of tags; those inside pages are noted when they are drawn.
	 */
	List<PlacedText> descriptions() {
		List<PlacedText> texts = new ArrayList<>();
		COSBase root = this.document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
		descriptions(root, new HashSet<>(), texts);
		return texts;
	}

	private void descriptions(COSBase element, Set<COSBase> seen, List<PlacedText> texts) {
		if (element instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				descriptions(array.getObject(i), seen, texts);
			}
		}
		else if (element instanceof COSDictionary dictionary && seen.add(dictionary)) {
			String text = strings(dictionary, DESCRIPTIONS.toArray(COSName[]::new));
			if (!text.isEmpty()) {
				texts.add(new PlacedText(Place.DESCRIPTION, 0, text));
			}
			descriptions(dictionary.getDictionaryObject(COSName.K), seen, texts);
		}
	}

	List<PlacedText> metadata() throws IOException {
		List<PlacedText> texts = new ArrayList<>();
		COSDictionary info = this.document.getDocumentInformation().getCOSObject();
		String known = strings(info, info.keySet().toArray(COSName[]::new));
		if (!known.isEmpty()) {
			texts.add(new PlacedText(Place.METADATA, 0, known));
		}
		COSBase xmp = this.document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA);
		if (xmp instanceof COSStream stream) {
			String text = stream.toTextString().replaceAll("<[^>]*>", " ").strip();
			if (!text.isEmpty()) {
				texts.add(new PlacedText(Place.METADATA, 0, text));
			}
		}
		return texts;
	}

	/** All strings under some names, joined. */
	static String strings(COSDictionary dictionary, COSName... names) {
		StringBuilder text = new StringBuilder();
		for (COSName name : names) {
			append(dictionary.getDictionaryObject(name), text);
		}
		return text.toString().strip();
	}

	private static void append(COSBase value, StringBuilder text) {
		if (value instanceof COSString string) {
			text.append(string.getString()).append(' ');
		}
		else if (value instanceof COSStream stream) {
			text.append(stream.toTextString()).append(' ');
		}
		else if (value instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				append(array.getObject(i), text);
			}
		}
	}

}
