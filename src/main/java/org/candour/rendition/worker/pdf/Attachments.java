package org.candour.rendition.worker.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.rendition.Child;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.worker.CannotShow;

/**
 * Files inside a PDF. Their streams need not say that they are files: whatever stands
 * under {@code /EF} is one, in the tree of names, in an annotation or anywhere else.
 */
final class Attachments {

	private static final List<COSName> NAMES = List.of(COSName.UF, COSName.F, COSName.getPDFName("DOS"),
			COSName.getPDFName("Unix"), COSName.getPDFName("Mac"));

	private final List<Attachment> attachments;

	private Attachments(List<Attachment> attachments) {
		this.attachments = attachments;
	}

	static Attachments of(PDDocument document) {
		List<Attachment> found = new ArrayList<>();
		document.getDocument()
			.getXrefTable()
			.keySet()
			.stream()
			.sorted(Comparator.comparingLong(COSObjectKey::getNumber))
			.map((key) -> document.getDocument().getObjectFromPool(key).getObject())
			.forEach((each) -> collect(each, found, 0));
		return new Attachments(found);
	}

	/** Objects inside objects are looked at too; references are objects of their own. */
	private static void collect(COSBase base, List<Attachment> found, int depth) {
		if (depth > 20) {
			return;
		}
		if (base instanceof COSDictionary dictionary) {
			if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files) {
				add(dictionary, files, found);
			}
			dictionary.getValues().forEach((each) -> direct(each, found, depth));
		}
		else if (base instanceof COSArray array) {
			array.forEach((each) -> direct(each, found, depth));
		}
	}

	private static void direct(COSBase base, List<Attachment> found, int depth) {
		if (base instanceof COSDictionary || base instanceof COSArray) {
			collect(base, found, depth + 1);
		}
	}

	private static void add(COSDictionary specification, COSDictionary files, List<Attachment> found) {
		for (COSName name : NAMES) {
			if (files.getDictionaryObject(name) instanceof COSStream stream
					&& found.stream().noneMatch((each) -> each.stream() == stream)) {
				found.add(new Attachment(name(specification), stream));
			}
		}
	}

	private static String name(COSDictionary specification) {
		return NAMES.stream()
			.map(specification::getDictionaryObject)
			.filter(COSString.class::isInstance)
			.map((each) -> ((COSString) each).getString())
			.findFirst()
			.orElse("attachment");
	}

	List<Child> children() {
		List<Child> children = new ArrayList<>();
		for (Attachment attachment : this.attachments) {
			COSBase params = attachment.stream().getDictionaryObject(COSName.PARAMS);
			long size = (params instanceof COSDictionary known) ? known.getLong(COSName.SIZE, -1) : -1;
			children.add(new Child(children.size(), attachment.name(), size));
		}
		return children;
	}

	void write(int index, OutputStream to) throws IOException, CannotShow {
		if (index < 0 || index >= this.attachments.size()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "There is no such file in this record.");
		}
		try (InputStream content = this.attachments.get(index).stream().createInputStream()) {
			content.transferTo(to);
		}
	}

	private record Attachment(String name, COSStream stream) {
	}

}
