package org.candour.documents.scan;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.candour.documents.FileRefused;
import org.candour.documents.FileType;
import org.candour.documents.ScannedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A portable copy is structured, machine-readable, and does nothing by itself (Art 20).
 */
class DataScanTest {

	private final DataScan scan = new DataScan();

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\": \"Jo\", \"badges\": [1, 2]}", "[]", "\uFEFF{\"a\":1}\n" })
	void jsonIsTaken(String json) {
		assertTaken(FileType.JSON, json);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\": \"Jo\"", "{} {}", "{'name': 1}", "{\"a\":1,\"a\":2}", "[1] <script>" })
	void whatIsNoJsonToItsEndIsRefused(String json) {
		assertRefused(FileType.JSON, json, "FILE-BROKEN");
	}

	@Test
	void jsonThatIsNestedWithoutEndIsRefused() {
		assertRefused(FileType.JSON, "[".repeat(5000), "FILE-BROKEN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<?xml version=\"1.0\"?><person><name>Jo &amp; Co</name></person>", "<a/>" })
	void xmlIsTaken(String xml) {
		assertTaken(FileType.XML, xml);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<!DOCTYPE a SYSTEM \"http://x.example/\"><a/>",
					"<?xml-stylesheet href=\"a.xsl\"?><a/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
					"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<a><script>alert(1)</script></a>" })
	void xmlThatDoesSomethingIsRefused(String xml) {
		assertRefused(FileType.XML, xml, "FILE-ACTIVE_CONTENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a>", "<a></b>", "<a/><b/>", "<a>&b;</a>" })
	void whatIsNoXmlToItsEndIsRefused(String xml) {
		assertThatThrownBy(() -> scan(FileType.XML, xml.getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(FileRefused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "name,born\nJo,1980-01-01\n", "a;b\r\n\"x;\"\"y\"\"\";2\r\n", "a,b\n-5,+44 1632 960000" })
	void csvIsTaken(String csv) {
		assertTaken(FileType.CSV, csv);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b\n=1+1,2\n", "a,b\n\"@SUM(A1)\",2\n", "a,b\n-cmd|x,2\n", "a,b\n+x,2\n" })
	void aCellThatWouldBeAFormulaIsRefused(String csv) {
		assertRefused(FileType.CSV, csv, "FILE-ACTIVE_CONTENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b\n1\n", "a,b\n\"1,2\n", "a,b\n1,2,3\n", "a,b\n1,\u0001\n" })
	void rowsThatDoNotFitTogetherAreRefused(String csv) {
		assertRefused(FileType.CSV, csv, "FILE-BROKEN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "JSON", "CSV", "XML" })
	void whatIsNotUtf8IsRefused(String type) {
		assertThatThrownBy(() -> scan(FileType.valueOf(type), new byte[] { '{', '"', (byte) 0xff, '"', ':', '1', '}' }))
			.isInstanceOf(FileRefused.class)
			.hasMessageContaining("UTF-8");
	}

	private void assertTaken(FileType type, String text) {
		assertThatCode(() -> scan(type, text.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
	}

	private void assertRefused(FileType type, String text, String code) {
		assertThatThrownBy(() -> scan(type, text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FileRefused.class)
			.extracting("rule")
			.isEqualTo(code);
	}

	private void scan(FileType type, byte[] content) throws Exception {
		this.scan.scan(new ScannedFile() {

			@Override
			public FileType type() {
				return type;
			}

			@Override
			public long size() {
				return content.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(content);
			}

		});
	}

}
