#!/usr/bin/env bash
# Apache POI 5.5.1, workbooks (.xlsx): the words of a sheet taken out with removeSheetAt, and those of a cell written over,
# stay in xl/sharedStrings.xml of the file that is written, and still do after it is opened and written again.
# Expected: both words found in xl/sharedStrings.xml, twice; no sheet refers to them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.zip.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Finding {

	public static void main(String[] args) throws Exception {
		XSSFWorkbook workbook = new XSSFWorkbook();
		var cell = workbook.createSheet("Open").createRow(0).createCell(0);
		cell.setCellValue("written over");
		cell.setCellValue("open");
		workbook.createSheet("Gone").createRow(0).createCell(0).setCellValue("sheet taken out");
		workbook.removeSheetAt(1);
		byte[] written = bytes(workbook);
		look("written", written);
		look("written again", bytes(new XSSFWorkbook(new ByteArrayInputStream(written))));
	}

	static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	static void look(String when, byte[] xlsx) throws IOException {
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
			for (String words : new String[] { "written over", "sheet taken out" }) {
				if (part.contains(words)) {
					System.out.println(when + ": \"" + words + "\" in " + entry.getName());
				}
			}
		}
	}

}
JAVA
java -cp 'lib/*' Finding.java 2>/dev/null | grep '^written' | tee seen
diff seen - <<'SEEN'
written: "written over" in xl/sharedStrings.xml
written: "sheet taken out" in xl/sharedStrings.xml
written again: "written over" in xl/sharedStrings.xml
written again: "sheet taken out" in xl/sharedStrings.xml
SEEN
