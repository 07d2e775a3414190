#!/usr/bin/env bash
# A PDF page with /UserUnit 2 (ISO 32000: one unit is 2/72 inch): PDFBox 3.0.8 draws it as if the unit were 1, pdf.js 4.10.38
# makes it twice as wide and high. A box placed in points by one of them lies elsewhere for the other.
# Expected: 200x100 and 400x200 for the same page at 72 dots per inch.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.awt.image.BufferedImage;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

class Finding {

	public static void main(String[] args) throws Exception {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage(new PDRectangle(200, 100));
			page.setUserUnit(2);
			document.addPage(page);
			document.save("page.pdf");
			BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 72);
			System.out.println("PDFBox: " + drawn.getWidth() + "x" + drawn.getHeight());
		}
	}

}
JAVA
java -cp 'lib/*' Finding.java 2>/dev/null | tee seen
npm install --silent --no-audit --no-fund --omit=optional pdfjs-dist@4.10.38 > /dev/null
cat > finding.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
const document = await getDocument({ data: new Uint8Array(readFileSync('page.pdf')), verbosity: 0 }).promise
const viewport = (await document.getPage(1)).getViewport({ scale: 1 })
console.log(`pdf.js: ${viewport.width}x${viewport.height}`)
JS
node finding.mjs 2>/dev/null | grep '^pdf.js' | tee -a seen
diff seen - <<'SEEN'
PDFBox: 200x100
pdf.js: 400x200
SEEN
