#!/usr/bin/env bash
# openhtmltopdf 1.1.65 (PDFBox 3.0.7): a letter that no given font has is printed as "#", without an exception and without
# a word in the log, also when a PDF/UA file is asked for. "Dear #" goes out.
# And without its module for right-to-left scripts an Arabic word is drawn, and read back, from its end.
# Expected: "Dear ##," for two Chinese letters, and the Arabic letters of one word in reverse order.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
npm pack --silent dejavu-fonts-ttf@2.37.3 > /dev/null
tar xzf dejavu-fonts-ttf-2.37.3.tgz
cat > Finding.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Finding {

	public static void main(String[] args) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useFont(new File(args[0]), "Body");
		builder.withHtmlContent("<html lang=\"en\"><head><title>Letter</title><meta name=\"subject\" content=\"A letter\"/>"
				+ "<style>body{font-family:Body}</style></head>"
				+ "<body><p>Dear \u674E\u96F7,</p><p>\u0645\u0631\u062D\u0628</p></body></html>", null);
		builder.toStream(out);
		builder.run();
		try (PDDocument letter = Loader.loadPDF(out.toByteArray())) {
			String text = new PDFTextStripper().getText(letter);
			System.out.println("greeting: " + text.lines().filter((line) -> line.startsWith("Dear")).findFirst().orElse(""));
			// extracted text is in the order of reading; the stripper turns what is drawn, right to left
			boolean reversed = text.contains("\u0628\u062D\u0631\u0645");
			System.out.println("Arabic word read from its end: " + reversed);
		}
	}

}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Finding.java package/ttf/DejaVuSans.ttf 2>log | tee seen
if grep -q "#" log; then echo "the log speaks of it"; exit 1; fi
diff seen - <<'SEEN'
greeting: Dear ##,
Arabic word read from its end: true
SEEN
