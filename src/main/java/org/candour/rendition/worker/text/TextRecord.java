package org.candour.rendition.worker.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.rendition.BurnOrder;
import org.candour.rendition.Burnt;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;

/** Plain text, a table as text, or data for machines. */
public final class TextRecord implements OpenRecord {

	/**
	 * A cell that a spreadsheet program takes for a formula; a number may have a sign.
	 */
	private static final Pattern FORMULA = Pattern.compile(
			"(?m)(?:^|[,;\\t])[ \"]*([=@][^,;\\t\\r\\n]+|[+-](?!\\d[\\d.,]*\"?(?:[,;\\t\\r\\n]|$))[^,;\\t\\r\\n]*\\()");

	private static final int MOST_FINDINGS = 1_000;

	private final String mediaType;

	private final boolean presumed;

	private final String text;

	private TextRecord(String mediaType, boolean presumed, String text) {
		this.mediaType = mediaType;
		this.presumed = presumed;
		this.text = text;
	}

	public static OpenRecord open(byte[] content, String mediaType, boolean presumed) {
		return new TextRecord(mediaType, presumed, decoded(content));
	}

	private static String decoded(byte[] content) {
		int mark = (content.length > 1) ? (content[0] & 0xFF) << 8 | content[1] & 0xFF : 0;
		boolean wide = mark == 0xFEFF || mark == 0xFFFE;
		Charset first = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
		try {
			return first.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(content, Charset.forName("windows-1252"));
		}
	}

	@Override
	public Overview overview() {
		RecordKind kind = this.mediaType.equals("text/csv") ? RecordKind.SPREADSHEET : RecordKind.TEXT;
		return new Overview(kind, this.mediaType, this.presumed, List.of(), List.of());
	}

	@Override
	public List<Finding> findings() {
		List<Finding> found = new ArrayList<>();
		if (this.mediaType.equals("text/csv") || this.mediaType.equals("text/tab-separated-values")) {
			Matcher formulas = FORMULA.matcher(this.text);
			while (formulas.find() && found.size() < MOST_FINDINGS) {
				found.add(new Finding(FindingCode.FORMULA, 0, List.of(), formulas.group(1)));
			}
		}
		return found;
	}

	@Override
	public SearchResult search(List<String> terms) {
		return new SearchResult(new PlacedText(Place.TEXT, 0, this.text).hits(terms), true, List.of());
	}

	/**
	 * Data for machines stays what it is; a passage is withheld in what has pages only.
	 */
	@Override
	public Burnt burn(BurnOrder order, OutputStream to) throws IOException, CannotShow {
		if (!order.equals(BurnOrder.clean()) || !NewData.knows(this.mediaType)) {
			return OpenRecord.super.burn(order, to);
		}
		return NewData.of(this.mediaType).anew(this.text, to);
	}

}
