package org.candour.rights;

/** In what form the person wants letters; asking never changes the due date (N-11). */
public enum PreferredFormat {

	NONE, LARGE_PRINT, AUDIO, OTHER_LANGUAGE, BSL, EASY_READ

}
