package org.candour.rendition;

/**
 * Picture of a page.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PagePicture(byte[] bytes, PictureFormat format, int width, int height) {
}
