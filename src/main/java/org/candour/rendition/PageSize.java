package org.candour.rendition;

/**
 * Size of a visible page, as it is turned: in points (1/72 inch), or in pixels for a
 * picture.
 *
 * @param page from 1
 */
public record PageSize(int page, double width, double height) {
}
