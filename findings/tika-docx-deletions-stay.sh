#!/usr/bin/env bash
# Apache Tika 3.3.0, Word files (.docx): words deleted or moved with "track changes" are part of the text by default, and
# setIncludeDeletedContent(false) does not take them out. Only the SAX extractor heeds the option.
# Expected, tika-parser-microsoft-module 3.3.0 on POI 5.5.1:
#   default: kept words deleted words moved words
#   option off: kept words deleted words moved words
#   option off, SAX: kept words
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.3.0</version></dependency>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-microsoft-module</artifactId><version>3.3.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.*;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;

class Finding {

	public static void main(String[] args) throws Exception {
		byte[] docx = docx();
		System.out.println("default: " + text(docx, new OfficeParserConfig()));
		OfficeParserConfig off = new OfficeParserConfig();
		off.setIncludeDeletedContent(false);
		off.setIncludeMoveFromContent(false);
		System.out.println("option off: " + text(docx, off));
		off.setUseSAXDocxExtractor(true);
		System.out.println("option off, SAX: " + text(docx, off));
	}

	static byte[] docx() throws IOException {
		XWPFDocument document = new XWPFDocument();
		var paragraph = document.createParagraph();
		paragraph.createRun().setText("kept words ");
		var deleted = paragraph.getCTP().addNewDel();
		deleted.setAuthor("A");
		deleted.setId(BigInteger.ONE);
		deleted.addNewR().addNewDelText().setStringValue("deleted words ");
		var moved = paragraph.getCTP().addNewMoveFrom();
		moved.setAuthor("A");
		moved.setId(BigInteger.TWO);
		moved.addNewR().addNewT().setStringValue("moved words");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		return out.toByteArray();
	}

	static String text(byte[] docx, OfficeParserConfig config) throws Exception {
		ParseContext context = new ParseContext();
		context.set(OfficeParserConfig.class, config);
		BodyContentHandler handler = new BodyContentHandler(-1);
		new OOXMLParser().parse(new ByteArrayInputStream(docx), handler, new Metadata(), context);
		return handler.toString().replaceAll("\\s+", " ").strip();
	}

}
JAVA
java -cp 'lib/*' Finding.java 2>/dev/null | grep -E '^(default|option)' | tee seen
diff seen - <<'SEEN'
default: kept words deleted words moved words
option off: kept words deleted words moved words
option off, SAX: kept words
SEEN
