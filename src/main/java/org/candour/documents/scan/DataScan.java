package org.candour.documents.scan;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileScan;
import org.candour.documents.ScannedFile;

import org.springframework.stereotype.Component;

/**
 * Reads data for machines to its end: it is UTF-8, is what it looks like all the way, and
 * does nothing in the program that opens it.
 */
@Component
class DataScan implements FileScan {

	private static final int DEEPEST = 200;

	private static final int LONGEST_TEXT = 5_000_000;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(
				StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	@Override
	public void scan(ScannedFile file) throws IOException {
		if (!file.type().machineReadable()) {
			return;
		}
		try (Reader text = reader(file.open())) {
			switch (file.type()) {
				case JSON -> json(text);
				case XML -> new XmlData(DEEPEST).read(text);
				default -> new CsvData().read(text);
			}
		}
		catch (CharacterCodingException ex) {
			throw broken("The file is not UTF-8: save it so and send it again.");
		}
	}

	private static void json(Reader text) throws IOException {
		try (JsonParser parser = JSON.createParser(text)) {
			int values = 0;
			while (parser.nextToken() != null) {
				if (parser.getParsingContext().inRoot() && !parser.currentToken().isStructStart()) {
					values++;
				}
			}
			if (values != 1) {
				throw broken("A JSON file holds one object or list.");
			}
		}
		catch (JsonProcessingException ex) {
			throw broken("The file looks like JSON and cannot be read as JSON to its end.");
		}
	}

	/** Malformed bytes are an error and are not guessed at. */
	private static Reader reader(InputStream content) throws IOException {
		Reader text = new InputStreamReader(content,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
		return new WithoutByteOrderMark(text);
	}

	static FileRefused broken(String sentence) {
		return new FileRefused(Reason.BROKEN, sentence);
	}

	static FileRefused active(String sentence) {
		return new FileRefused(Reason.ACTIVE_CONTENT, sentence);
	}

	/** A mark at the front says only that what follows is UTF-8. */
	private static final class WithoutByteOrderMark extends FilterReader {

		private WithoutByteOrderMark(Reader text) throws IOException {
			super(new PushbackReader(new BufferedReader(text), 1));
			int first = this.in.read();
			if (first >= 0 && first != 0xFEFF) {
				((PushbackReader) this.in).unread(first);
			}
		}

	}

}
