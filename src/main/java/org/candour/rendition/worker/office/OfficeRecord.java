package org.candour.rendition.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;

/** A Word file or a presentation: read for its text and for what it hides. */
public final class OfficeRecord implements OpenRecord {

	private static final Set<String> PARAGRAPHS = Set.of("p", "comment", "text");

	private final RecordKind kind;

	private final Parts parts;

	private OfficeRecord(RecordKind kind, Parts parts) {
		this.kind = kind;
		this.parts = parts;
	}

	/** Whether a file is packed as Office Open XML is. */
	public static boolean looksLikeOne(byte[] content) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("[Content_Types].xml")) {
					return true;
				}
			}
			return false;
		}
		catch (ZipException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** Opens a file of Office Open XML; a workbook goes its own way. */
	public static OpenRecord open(byte[] content) throws IOException, CannotShow {
		Parts parts = Parts.of(content);
		if (parts.has("word/document.xml")) {
			return new OfficeRecord(RecordKind.WORD, parts);
		}
		if (parts.has("ppt/presentation.xml")) {
			return new OfficeRecord(RecordKind.PRESENTATION, parts);
		}
		if (parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin")) {
			return WorkbookRecord.open(content, parts);
		}
		throw CannotShow.broken();
	}

	@Override
	public Overview overview() {
		boolean word = this.kind == RecordKind.WORD;
		String type = "application/vnd.openxmlformats-officedocument."
				+ (word ? "wordprocessingml.document" : "presentationml.presentation");
		return new Overview(this.kind, type, false, List.of(), children(this.parts));
	}

	@Override
	public List<Finding> findings() throws IOException {
		List<Finding> found = new ArrayList<>(
				(this.kind == RecordKind.WORD) ? WordFindings.of(this.parts) : SlideFindings.of(this.parts));
		found.addAll(new OfficeFindings(this.parts).all());
		return found;
	}

	@Override
	public SearchResult search(List<String> terms) throws IOException {
		List<Hit> hits = new ArrayList<>();
		for (String name : this.parts.names((each) -> each.matches("(word|ppt|docProps)/.*\\.xml")).toList()) {
			Place place = name.startsWith("docProps/") ? Place.METADATA : Place.TEXT;
			Set<String> elements = (place == Place.METADATA) ? Set.of("coreProperties", "Properties") : PARAGRAPHS;
			for (String text : OfficeFindings.texts(this.parts.get(name), elements)) {
				hits.addAll(new PlacedText(place, 0, text).hits(terms));
			}
		}
		return new SearchResult(hits, true, List.of());
	}

	@Override
	public void child(int index, OutputStream to) throws IOException, CannotShow {
		write(this.parts, index, to);
	}

	/** Whether a part is a file inside the file. */
	static boolean embedded(String name) {
		return name.matches("(word|ppt|xl)/embeddings/[^/]+");
	}

	static List<Child> children(Parts parts) {
		List<Child> children = new ArrayList<>();
		parts.names(OfficeRecord::embedded)
			.forEach((each) -> children
				.add(new Child(children.size(), each.substring(each.lastIndexOf('/') + 1), parts.get(each).length)));
		return children;
	}

	static void write(Parts parts, int index, OutputStream to) throws IOException, CannotShow {
		List<String> names = parts.names(OfficeRecord::embedded).toList();
		if (index < 0 || index >= names.size()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "There is no such file in this record.");
		}
		to.write(parts.get(names.get(index)));
	}

}
