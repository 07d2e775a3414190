package org.candour.rendition.worker.burn;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import org.candour.rendition.Box;
import org.candour.rendition.Mark;
import org.candour.rendition.worker.burn.BurnSource.PageWord;

/**
 * The content of a new page: its picture, and words that are there without being drawn.
 */
final class TextLayer {

	private static final int NOT_DRAWN = 3;

	private final StringBuilder content = new StringBuilder();

	private final double width;

	private final double height;

	TextLayer(double width, double height) {
		this.width = width;
		this.height = height;
		append("q %.3f 0 0 %.3f 0 0 cm /%s Do Q%n", width, height, NewPdf.PICTURE);
	}

	void add(PageWord word) {
		add(word.text(), word.fromX(), word.fromY(), word.toX(), word.toY(), word.height());
	}

	/** Whoever does not see the page hears why something is withheld. */
	void add(Mark label) {
		if (!label.label().isEmpty()) {
			Box box = label.box();
			add("[" + label.label() + "]", box.left(), box.bottom(), box.right(), box.bottom(), box.height());
		}
	}

	private void add(String text, double fromX, double fromY, double toX, double toY, double tall) {
		String plain = plain(text);
		double dx = (toX - fromX) * this.width;
		double dy = (fromY - toY) * this.height;
		double length = Math.hypot(dx, dy);
		if (plain.isEmpty() || length < 0.01) {
			return;
		}
		double size = Math.max(1, tall * this.height);
		double stretch = 100 * length / (plain.length() * UnseenFont.WIDTH * size);
		append("BT %d Tr /%s %.3f Tf %.3f Tz %.5f %.5f %.5f %.5f %.3f %.3f Tm <%s> Tj ET%n", NOT_DRAWN, NewPdf.FONT,
				size, stretch, dx / length, dy / length, -dy / length, dx / length, fromX * this.width,
				(1 - fromY) * this.height, codes(plain + " "));
	}

	/** Ligatures become letters; what does not fit into one code is left out. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.codePoints()
			.filter((each) -> each > ' ' && Character.isBmpCodePoint(each) && !Character.isSurrogate((char) each))
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static String codes(String text) {
		return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
	}

	private void append(String format, Object... values) {
		this.content.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
	}

	byte[] bytes() {
		return this.content.toString().getBytes(StandardCharsets.US_ASCII);
	}

}
