package org.candour.rendition;

/** Kinds of record. */
public enum RecordKind {

	PDF, PICTURE, WORD, SPREADSHEET, PRESENTATION, MAIL, TEXT, CONTAINER, SOUND, FILM, OTHER

}
