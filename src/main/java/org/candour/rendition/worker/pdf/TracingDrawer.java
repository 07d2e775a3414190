package org.candour.rendition.worker.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page, or a page without some of its signs, and notes what was drawn where.
 */
final class TracingDrawer extends PageDrawer {

	/** A picture of more pixels is not decoded. */
	static final long MOST_PIXELS = 100_000_000;

	/** Height above and below the base line that a sign without outline is given. */
	private static final double ASCENT = 0.78;

	private static final double DESCENT = 0.22;

	private final VisiblePage page;

	private final AffineTransform fromContent;

	private final Trace trace;

	private final IntPredicate drawn;

	private final Map<PDFont, Map<Integer, GeneralPath>> outlines = new HashMap<>();

	private int order;

	private int depth;

	TracingDrawer(PageDrawerParameters parameters, Trace trace, IntPredicate drawn) throws IOException {
		super(parameters);
		this.page = new VisiblePage(parameters.getPage());
		this.fromContent = this.page.fromContent();
		this.trace = trace;
		this.drawn = drawn;
	}

	@Override
	protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
		if (note(matrix, font, code, advance)) {
			super.showFontGlyph(matrix, font, code, advance);
		}
	}

	@Override
	protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector advance) throws IOException {
		if (note(matrix, font, code, advance)) {
			this.depth++;
			super.showType3Glyph(matrix, font, code, advance);
			this.depth--;
		}
	}

	/** Signs inside the drawing of a sign are not signs of the page. */
	private boolean note(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
		if (this.depth > 0) {
			return true;
		}
		int nr = this.order++;
		String text = font.toUnicode(code);
		AffineTransform toPage = new AffineTransform(this.fromContent);
		toPage.concatenate(matrix.createAffineTransform());
		double width = (advance.getX() != 0) ? advance.getX() : 0.001;
		Point2D from = toPage.transform(new Point2D.Double(0, 0), null);
		Point2D to = toPage.transform(new Point2D.Double(width, 0), null);
		Rectangle2D room = toPage
			.createTransformedShape(
					new Rectangle2D.Double(Math.min(0, width), -DESCENT, Math.abs(width), ASCENT + DESCENT))
			.getBounds2D();
		double height = Math.hypot(toPage.getShearX(), toPage.getScaleY());
		this.trace.glyph(new Glyph(nr, meaning(text), ink(toPage, font, code, advance), room, from, to, height));
		return this.drawn.test(nr);
	}

	private static String meaning(String text) {
		boolean known = text != null && text.codePoints()
			.allMatch((each) -> each != 0xFFFD && (each >= ' ' || Character.isWhitespace(each))
					&& Character.getType(each) != Character.PRIVATE_USE);
		return known ? text : "";
	}

	/** The same as the drawing does, so that no ink stands outside. */
	private Rectangle2D ink(AffineTransform toPage, PDFont font, int code, Vector advance) throws IOException {
		if (!(font instanceof PDVectorFont vectors)) {
			return null;
		}
		GeneralPath path = outline(font, vectors, code);
		if (path == null || path.getPathIterator(null).isDone()) {
			return null;
		}
		AffineTransform transform = new AffineTransform(toPage);
		transform.concatenate(font.getFontMatrix().createAffineTransform());
		if (!font.isEmbedded() && !font.isVertical() && !font.isStandard14() && font.hasExplicitWidth(code)) {
			float own = font.getWidthFromFont(code);
			if (advance.getX() > 0 && own > 0) {
				transform.scale(advance.getX() * 1000 / own, 1);
			}
		}
		Rectangle2D bounds = transform.createTransformedShape(path).getBounds2D();
		if (getGraphicsState().getTextState().getRenderingMode().isStroke()) {
			double line = getGraphicsState().getLineWidth() / 2;
			bounds.setFrame(bounds.getX() - line, bounds.getY() - line, bounds.getWidth() + 2 * line,
					bounds.getHeight() + 2 * line);
		}
		return bounds;
	}

	private GeneralPath outline(PDFont font, PDVectorFont vectors, int code) {
		return this.outlines.computeIfAbsent(font, (any) -> new HashMap<>()).computeIfAbsent(code, (any) -> {
			try {
				return vectors.getNormalizedPath(code);
			}
			catch (IOException | RuntimeException ex) {
				return new GeneralPath();
			}
		});
	}

	@Override
	public void fillPath(int windingRule) throws IOException {
		cover(getLinePath().getBounds2D());
		super.fillPath(windingRule);
	}

	@Override
	public void fillAndStrokePath(int windingRule) throws IOException {
		cover(getLinePath().getBounds2D());
		super.fillAndStrokePath(windingRule);
	}

	@Override
	public void shadingFill(COSName shading) throws IOException {
		cover(getGraphicsState().getCurrentClippingPath().getBounds2D());
		super.shadingFill(shading);
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		super.showTransparencyGroup(group);
		if (group.getBBox() != null) {
			cover(group.getBBox().transform(getGraphicsState().getCurrentTransformationMatrix()).getBounds2D());
		}
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
		cover(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
		AffineTransform toPage = new AffineTransform(this.fromContent);
		toPage.concatenate(place);
		this.trace.picture(new Trace.Placed(toPage, image.getWidth(), image.getHeight(), inBlocks(image)));
		if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
			this.trace.unreadable();
			return;
		}
		super.drawImage(image);
	}

	private static boolean inBlocks(PDImage image) throws IOException {
		if (image instanceof PDImageXObject object) {
			List<COSName> filters = object.getStream().getFilters();
			return filters != null && (filters.contains(COSName.DCT_DECODE) || filters.contains(COSName.JPX_DECODE));
		}
		return true;
	}

	private void cover(Rectangle2D area) {
		if (this.depth > 0) {
			return;
		}
		Rectangle2D seen = area.createIntersection(getGraphicsState().getCurrentClippingPath().getBounds2D());
		double opacity = getGraphicsState().getNonStrokeAlphaConstant();
		boolean mixed = getGraphicsState().getBlendMode() != BlendMode.NORMAL
				|| getGraphicsState().getSoftMask() != null;
		if (seen.getWidth() > 0 && seen.getHeight() > 0) {
			this.trace.cover(this.fromContent.createTransformedShape(seen).getBounds2D(),
					mixed ? 0.99 * opacity : opacity);
		}
	}

	/** A picture that cannot be read would leave the page white, without a word. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
			throws IOException {
		if (operator.getName().equals("Do") || operator.getName().equals("BI") || operator.getName().equals("EI")
				|| operator.getName().equals("sh")) {
			this.trace.unreadable();
			return;
		}
		super.operatorException(operator, operands, exception);
	}

}
