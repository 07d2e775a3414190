package org.candour.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.candour.rendition.NotShown.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Data for machines leaves in its own format: the values and nothing beside them. */
class DataMadeNewTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					a.json | '{ "n" : 1.10, "big": 12345678901234567890, "t":"é" }' | {"n":1.10,"big":12345678901234567890,"t":"é"}
					a.csv  | 'number;until\n"1";"a;b"\n'                            | number;until\\r\\n1;"a;b"\\r\\n
					a.csv  | 'number,until\n07700,\n'                               | number,until\\r\\n07700,\\r\\n
					a.xml  | '<?xml version="1.0"?><!-- who --><a x="1"><b>é</b></a>' | <a x="1"><b>é</b></a>
					""")
	void itsValuesStayAndWhatStoodBesideThemGoes(String name, String content, String expected) throws IOException {
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		Rendered<Burnt> burnt = TestRenditions.shared()
			.burn(TestRenditions.file(name, content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)),
					BurnOrder.clean(), made);
		assertThat(burnt.notShown()).isEmpty();
		assertThat(made.toString(StandardCharsets.UTF_8)).isEqualTo(expected.replace("\\r\\n", "\r\n"));
		assertThat(burnt.get().size()).isEqualTo(made.size());
	}

	@Test
	void whatCannotBeReadToItsEndIsNotMadeNew() throws IOException {
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		Rendered<Burnt> burnt = TestRenditions.shared()
			.burn(TestRenditions.file("b.json", "{\"a\": [1,".getBytes(StandardCharsets.UTF_8)), BurnOrder.clean(),
					made);
		assertThat(burnt.notShown().map(NotShown::reason)).contains(Reason.BROKEN);
		assertThat(made.size()).isZero();
	}

}
