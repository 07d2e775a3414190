package org.candour.rendition.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;

/** A workbook, old or new. */
public final class WorkbookRecord implements OpenRecord {

	private final Workbook workbook;

	/** Null for a workbook of the old kind. */
	private final Parts parts;

	private WorkbookRecord(Workbook workbook, Parts parts) {
		this.workbook = workbook;
		this.parts = parts;
	}

	static OpenRecord open(byte[] content, Parts parts) throws IOException, CannotShow {
		try {
			return new WorkbookRecord(new XSSFWorkbook(new ByteArrayInputStream(content)), parts);
		}
		catch (RuntimeException ex) {
			throw CannotShow.broken();
		}
	}

	/** A workbook as programs wrote it until 2007. */
	public static OpenRecord openOld(byte[] content) throws IOException, CannotShow {
		try {
			return new WorkbookRecord(WorkbookFactory.create(new ByteArrayInputStream(content)), null);
		}
		catch (RuntimeException ex) {
			throw (ex instanceof EncryptedDocumentException) ? CannotShow.locked() : CannotShow.broken();
		}
	}

	@Override
	public Overview overview() {
		String type = (this.parts != null) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
				: "application/vnd.ms-excel";
		List<Child> children = (this.parts != null) ? OfficeRecord.children(this.parts) : List.of();
		return new Overview(RecordKind.SPREADSHEET, type, false, List.of(), children);
	}

	@Override
	public List<Finding> findings() throws IOException {
		List<Finding> found = new ArrayList<>(new SheetFindings(this.workbook).all());
		if (this.parts == null) {
			return found;
		}
		for (String name : this.parts.names((each) -> each.matches("xl/pivotCache/pivotCacheRecords[^/]*\\.(xml|bin)"))
			.toList()) {
			found.add(new Finding(FindingCode.PIVOT_CACHE, 0, List.of(), cached()));
		}
		this.parts.names((each) -> each.matches("xl/externalLinks/[^/]+\\.xml"))
			.forEach((each) -> found.add(new Finding(FindingCode.EXTERNAL_LINK, 0, List.of(), "")));
		for (String name : this.parts.names((each) -> each.startsWith("xl/threadedComments/")).toList()) {
			OfficeFindings.texts(this.parts.get(name), Set.of("text"))
				.forEach((each) -> found.add(new Finding(FindingCode.COMMENT, 0, List.of(), each)));
		}
		found.addAll(new OfficeFindings(this.parts).all());
		return found;
	}

	@Override
	public SearchResult search(List<String> terms) throws IOException {
		List<Hit> hits = new ArrayList<>();
		SheetFindings sheets = new SheetFindings(this.workbook);
		for (Sheet sheet : this.workbook) {
			hits.addAll(new PlacedText(Place.TEXT, 0, sheet.getSheetName() + " " + sheets.text(sheet)).hits(terms));
		}
		for (Sheet sheet : this.workbook) {
			sheet.getCellComments()
				.values()
				.forEach((each) -> hits
					.addAll(new PlacedText(Place.ANNOTATION, 0, String.valueOf(each.getString())).hits(terms)));
		}
		if (this.parts != null) {
			hits.addAll(new PlacedText(Place.HIDDEN, 0, cached()).hits(terms));
			hits.addAll(new PlacedText(Place.METADATA, 0, new OfficeFindings(this.parts).properties()).hits(terms));
		}
		return new SearchResult(hits, true, List.of());
	}

	@Override
	public void child(int index, OutputStream to) throws IOException, CannotShow {
		if (this.parts == null) {
			throw CannotShow.broken();
		}
		OfficeRecord.write(this.parts, index, to);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

	/** Values stand in the definition of the cache or among its records. */
	private String cached() throws IOException {
		StringBuilder text = new StringBuilder();
		for (String name : this.parts.names((each) -> each.matches("xl/pivotCache/[^/]+\\.xml")).toList()) {
			Xml.walk(this.parts.get(name), new Xml.Walk() {
				@Override
				public void begins(Deque<String> way, Map<String, String> attributes) {
					if (way.peekLast().equals("s") && attributes.containsKey("v")) {
						text.append(attributes.get("v")).append(' ');
					}
				}
			});
		}
		return text.toString();
	}

}
