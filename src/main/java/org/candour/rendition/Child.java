package org.candour.rendition;

/**
 * A file inside a record.
 *
 * @param index its place, from 0
 * @param name as the container gives it: for display, never for a path
 * @param size in bytes; -1 if the container does not say
 */
public record Child(int index, String name, long size) {

	/** Keeps the name out of logs. */
	@Override
	public String toString() {
		return "Child[" + this.index + "]";
	}

}
