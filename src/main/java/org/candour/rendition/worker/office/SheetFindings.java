package org.candour.rendition.worker.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;

/** What a workbook hides: sheets, rows, columns, cells and comments. */
final class SheetFindings {

	private final Workbook workbook;

	private final DataFormatter formatter = new DataFormatter();

	private final List<Finding> found = new ArrayList<>();

	SheetFindings(Workbook workbook) {
		this.workbook = workbook;
	}

	List<Finding> all() {
		for (int index = 0; index < this.workbook.getNumberOfSheets(); index++) {
			Sheet sheet = this.workbook.getSheetAt(index);
			SheetVisibility visibility = this.workbook.getSheetVisibility(index);
			if (visibility == SheetVisibility.VISIBLE) {
				visible(sheet);
			}
			else {
				boolean deep = visibility == SheetVisibility.VERY_HIDDEN;
				add(deep ? FindingCode.VERY_HIDDEN_SHEET : FindingCode.HIDDEN_SHEET,
						sheet.getSheetName() + ": " + text(sheet));
			}
			sheet.getCellComments().forEach((at, comment) -> {
				String text = (comment.getString() != null) ? comment.getString().getString() : "";
				add(FindingCode.COMMENT, at.formatAsString() + ": " + text);
			});
		}
		return this.found;
	}

	private void visible(Sheet sheet) {
		StringJoiner rows = new StringJoiner(" ");
		Map<Integer, StringJoiner> columns = new TreeMap<>();
		StringJoiner cells = new StringJoiner(" ");
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.BLANK || plain(cell).isBlank()) {
					continue;
				}
				if (row.getZeroHeight() || row.getHeight() == 0) {
					rows.add(plain(cell));
				}
				else if (sheet.isColumnHidden(cell.getColumnIndex())
						|| sheet.getColumnWidth(cell.getColumnIndex()) == 0) {
					columns.computeIfAbsent(cell.getColumnIndex(), (any) -> new StringJoiner(" ")).add(plain(cell));
				}
				else if (unseen(cell)) {
					cells.add(cell.getAddress().formatAsString() + ": " + plain(cell));
				}
			}
		}
		add(FindingCode.HIDDEN_ROWS, rows);
		columns.values().forEach((each) -> add(FindingCode.HIDDEN_COLUMNS, each));
		add(FindingCode.HIDDEN_CELL, cells);
	}

	private boolean unseen(Cell cell) {
		CellStyle style = cell.getCellStyle();
		boolean formattedAway = style.getDataFormatString() != null
				&& style.getDataFormatString().replace("\"\"", "").matches(";;;?");
		return formattedAway || (white(style) && style.getFillPattern() == FillPatternType.NO_FILL);
	}

	private boolean white(CellStyle style) {
		if (style instanceof XSSFCellStyle xssf) {
			XSSFFont font = xssf.getFont();
			XSSFColor colour = font.getXSSFColor();
			byte[] rgb = (colour != null) ? colour.getRGB() : null;
			return rgb != null && (rgb[0] & rgb[1] & rgb[2] & 0xFF) >= 0xF8;
		}
		if (style instanceof HSSFCellStyle hssf && this.workbook instanceof HSSFWorkbook book) {
			HSSFPalette palette = book.getCustomPalette();
			HSSFColor colour = palette.getColor(hssf.getFont(book).getColor());
			short[] rgb = (colour != null) ? colour.getTriplet() : null;
			return rgb != null && Math.min(rgb[0], Math.min(rgb[1], rgb[2])) >= 0xF8;
		}
		return false;
	}

	/** What stands in a cell, whatever its format shows of it. */
	static String plain(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getRichStringCellValue().getString();
			case NUMERIC -> String.valueOf(cell.getNumericCellValue());
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			default -> "";
		};
	}

	/** All text of a sheet, as it is shown and as it is stored. */
	String text(Sheet sheet) {
		StringBuilder text = new StringBuilder();
		for (Row row : sheet) {
			for (Cell cell : row) {
				String stored = plain(cell);
				text.append(stored).append(' ');
				if (cell.getCellType() == CellType.NUMERIC) {
					text.append(this.formatter.formatCellValue(cell)).append(' ');
				}
			}
		}
		return text.toString();
	}

	private void add(FindingCode code, StringJoiner excerpt) {
		if (excerpt.length() > 0) {
			add(code, excerpt.toString());
		}
	}

	private void add(FindingCode code, String excerpt) {
		this.found.add(new Finding(code, 0, List.of(), excerpt));
	}

}
