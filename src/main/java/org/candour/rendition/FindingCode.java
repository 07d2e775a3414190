package org.candour.rendition;

import org.candour.rendition.Finding.Verdict;

import static org.candour.rendition.Finding.Verdict.BLOCK;
import static org.candour.rendition.Finding.Verdict.CLEAN;
import static org.candour.rendition.Finding.Verdict.TELL;

/** What can be found; the codes are stable. */
public enum FindingCode {

	HIDDEN_TEXT(BLOCK, "Text that is not seen: covered, in the colour of the page, or not drawn"),
	HIDDEN_LAYER(BLOCK, "A layer that is switched off"), OUTSIDE_PAGE(BLOCK, "Text outside the visible page"),
	REDACTION_NOT_APPLIED(BLOCK, "A redaction mark that was never applied: the text under it is whole"),
	ANNOTATION(CLEAN, "A note or other annotation"), HIDDEN_FIELD(BLOCK, "A hidden field of a form with a value"),
	FORM_FIELD(CLEAN, "A field of a form with a value"),
	ATTACHMENT(CLEAN, "An attached file; it is a record of its own"), BOOKMARK(CLEAN, "A bookmark with text"),
	DESCRIPTION(CLEAN, "A description for screen readers"),
	METADATA(CLEAN, "Data about the file: author, title, dates, program"),
	EARLIER_REVISION(CLEAN, "An earlier state of the file is still in it"),
	SCRIPT(CLEAN, "A script or another action that runs by itself"),
	PAGE_THUMBNAIL(CLEAN, "A small picture of a page, perhaps of an earlier state"),
	PAGE_NOT_DRAWN(BLOCK, "A page with a picture that cannot be read"),
	EMPTY_PAGE(TELL, "A page without ink: is it meant to be empty?"),
	NOT_SEARCHED(TELL, "A page whose words cannot be read: it was not searched"),
	GPS(CLEAN, "The place where a picture or film was taken"),
	PICTURE_METADATA(CLEAN, "Data about the picture: camera, people, captions"),
	PICTURE_THUMBNAIL(CLEAN, "A small picture inside the picture, perhaps of what was cut off"),
	DATA_BEHIND_END(CLEAN, "Data behind the end of the file, perhaps of an earlier state"), COMMENT(CLEAN, "A comment"),
	TRACKED_CHANGE(BLOCK, "A tracked change: deleted text is still there"), HIDDEN_SHEET(BLOCK, "A hidden sheet"),
	VERY_HIDDEN_SHEET(BLOCK, "A sheet hidden so that it is not in the list of hidden sheets"),
	HIDDEN_ROWS(BLOCK, "Hidden rows with content"), HIDDEN_COLUMNS(BLOCK, "Hidden columns with content"),
	PIVOT_CACHE(BLOCK, "A pivot table that keeps the rows it was made from"),
	HIDDEN_CELL(BLOCK, "Cells with content that is not seen: white, or formatted away"),
	EXTERNAL_LINK(TELL, "A link to another workbook"),
	FORMULA(CLEAN, "A cell that a spreadsheet program would calculate"), SPEAKER_NOTES(BLOCK, "Notes of the speaker"),
	HIDDEN_SLIDE(BLOCK, "A hidden slide"), MACRO(CLEAN, "A macro; it is never run"),
	BLIND_COPY(TELL, "Recipients of a blind copy"),
	TRANSPORT_HEADERS(CLEAN, "Headers of transport, with names and addresses of machines"),
	REMOTE_PICTURE(CLEAN, "A picture from elsewhere, which would tell that the mail is read; it is not fetched"),
	QUOTED_THREAD(TELL, "Earlier mails, quoted below"),
	LOCKED_CHILD(TELL, "A file inside it that is locked; it was not searched"),
	MEDIA_METADATA(CLEAN, "Data about the recording: title, names, comments");

	private final Verdict verdict;

	private final String sentence;

	FindingCode(Verdict verdict, String sentence) {
		this.verdict = verdict;
		this.sentence = sentence;
	}

	public Verdict verdict() {
		return this.verdict;
	}

	/** What it is, for the reviewer. */
	public String sentence() {
		return this.sentence;
	}

}
