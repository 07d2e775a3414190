package org.candour.rendition.worker.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.candour.rendition.Box;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.PlacedText;

/** What a PDF hides or carries with it, outside its pages and on them. */
final class PdfFindings {

	private final PdfRecord record;

	private final PDDocument document;

	private final byte[] content;

	private final List<Finding> found = new ArrayList<>();

	PdfFindings(PdfRecord record, byte[] content) {
		this.record = record;
		this.document = record.document();
		this.content = content;
	}

	List<Finding> all() throws IOException, CannotShow {
		PdfTexts texts = new PdfTexts(this.document);
		add(FindingCode.BOOKMARK, texts.bookmarks());
		add(FindingCode.DESCRIPTION, texts.descriptions());
		add(FindingCode.METADATA, texts.metadata());
		for (Child child : Attachments.of(this.document).children()) {
			add(FindingCode.ATTACHMENT, child.name());
		}
		if (revisions() > 1) {
			add(FindingCode.EARLIER_REVISION, "");
		}
		if (Scripts.in(this.document)) {
			add(FindingCode.SCRIPT, "");
		}
		fields();
		layers();
		for (int page = 1; page <= this.document.getNumberOfPages(); page++) {
			annotations(page);
			this.found.addAll(new PageFindings(page, this.record.reading(page)).all());
			if (this.document.getPage(page - 1).getCOSObject().containsKey(COSName.getPDFName("Thumb"))) {
				this.found.add(new Finding(FindingCode.PAGE_THUMBNAIL, page, List.of(), ""));
			}
		}
		return this.found;
	}

	private void add(FindingCode code, List<PlacedText> texts) {
		texts.forEach((each) -> this.found.add(new Finding(code, each.page(), List.of(), each.text())));
	}

	private void add(FindingCode code, String excerpt) {
		this.found.add(new Finding(code, 0, List.of(), excerpt));
	}

	/** A linearised file has two ends from the beginning. */
	private int revisions() {
		String text = new String(this.content, StandardCharsets.ISO_8859_1);
		int ends = 0;
		for (int at = text.indexOf("startxref"); at >= 0; at = text.indexOf("startxref", at + 1)) {
			ends++;
		}
		boolean linearised = text.substring(0, Math.min(2048, text.length())).contains("/Linearized");
		return linearised ? ends - 1 : ends;
	}

	private void annotations(int number) throws IOException {
		PDPage page = this.document.getPage(number - 1);
		VisiblePage visible = new VisiblePage(page);
		for (PDAnnotation annotation : page.getAnnotations()) {
			String subtype = String.valueOf(annotation.getSubtype());
			if (subtype.equals("Widget") || subtype.equals("Link") || subtype.equals("Popup")) {
				continue;
			}
			List<Box> boxes = (annotation.getRectangle() == null) ? List.of()
					: List.of(visible.box(visible.fromContent()
						.createTransformedShape(annotation.getRectangle().toGeneralPath())
						.getBounds2D(), 0));
			String text = PdfTexts.strings(annotation.getCOSObject(), COSName.CONTENTS, COSName.T, COSName.SUBJ);
			FindingCode code = subtype.equals("Redact") ? FindingCode.REDACTION_NOT_APPLIED : FindingCode.ANNOTATION;
			this.found.add(new Finding(code, number, boxes, text));
		}
	}

	private void fields() {
		PDAcroForm form = this.document.getDocumentCatalog().getAcroForm(null);
		if (form == null) {
			return;
		}
		for (PDField field : form.getFieldTree()) {
			String value = PdfTexts.strings(field.getCOSObject(), COSName.V);
			if (!value.isEmpty()) {
				boolean hidden = field.getWidgets().isEmpty()
						|| field.getWidgets().stream().allMatch(PdfFindings::unseen);
				add(hidden ? FindingCode.HIDDEN_FIELD : FindingCode.FORM_FIELD, value);
			}
		}
	}

	private static boolean unseen(PDAnnotationWidget widget) {
		boolean flat = widget.getRectangle() == null || widget.getRectangle().getWidth() <= 0
				|| widget.getRectangle().getHeight() <= 0;
		return flat || widget.isHidden() || widget.isNoView() || widget.isInvisible();
	}

	private void layers() {
		PDOptionalContentProperties layers = this.document.getDocumentCatalog().getOCProperties();
		if (layers == null) {
			return;
		}
		COSDictionary standard = layers.getCOSObject().getCOSDictionary(COSName.D);
		COSArray off = (standard != null) ? standard.getCOSArray(COSName.OFF) : null;
		if (off != null && off.size() > 0) {
			add(FindingCode.HIDDEN_LAYER, "");
		}
		else if (standard != null && COSName.OFF.equals(standard.getCOSName(COSName.BASE_STATE))) {
			add(FindingCode.HIDDEN_LAYER, "");
		}
	}

}
