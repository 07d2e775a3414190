package org.candour.rendition.worker.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.candour.rendition.Burnt;
import org.candour.rendition.worker.CannotShow;

/**
 * Data for machines, read to its end and written anew in its own format: the values, and
 * nothing that stood beside them, such as comments.
 */
enum NewData {

	JSON("application/json") {
		@Override
		void write(String text, OutputStream to) throws IOException {
			JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
			try (JsonParser parser = factory.createParser(text);
					JsonGenerator generator = factory.createGenerator(to, JsonEncoding.UTF8)) {
				while (parser.nextToken() != null) {
					// the digits of a number stay as they are, however many there are
					generator.copyCurrentStructureExact(parser);
				}
			}
		}
	},

	XML("application/xml") {
		@Override
		void write(String text, OutputStream to) throws IOException {
			try {
				XMLEventReader reader = unaided().createXMLEventReader(new StringReader(text));
				XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
				while (reader.hasNext()) {
					XMLEvent event = reader.nextEvent();
					if (event.getEventType() != XMLEvent.COMMENT && !event.isProcessingInstruction()
							&& event.getEventType() != XMLEvent.DTD && !event.isStartDocument()) {
						writer.add(event);
					}
				}
				writer.close();
			}
			catch (XMLStreamException ex) {
				throw new IOException(ex);
			}
		}
	},

	CSV("text/csv") {
		@Override
		void write(String text, OutputStream to) throws IOException {
			char separator = (firstLine(text).contains(",")) ? ',' : ';';
			CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
			StringWriter rows = new StringWriter();
			try (CSVParser parser = CSVParser.parse(text, format); CSVPrinter printer = new CSVPrinter(rows, format)) {
				for (CSVRecord row : parser) {
					printer.printRecord(row.toList());
				}
			}
			to.write(rows.toString().getBytes(StandardCharsets.UTF_8));
		}
	};

	private final String mediaType;

	NewData(String mediaType) {
		this.mediaType = mediaType;
	}

	static boolean knows(String mediaType) {
		return List.of(values()).stream().anyMatch((kind) -> kind.mediaType.equals(mediaType));
	}

	static NewData of(String mediaType) {
		return List.of(values()).stream().filter((kind) -> kind.mediaType.equals(mediaType)).findFirst().orElseThrow();
	}

	abstract void write(String text, OutputStream to) throws IOException;

	/**
	 * Writes it anew.
	 * @throws CannotShow if it cannot be read to its end
	 */
	Burnt anew(String text, OutputStream to) throws IOException, CannotShow {
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		try {
			write(text.startsWith("\uFEFF") ? text.substring(1) : text, made);
		}
		catch (IOException | RuntimeException ex) {
			throw CannotShow.broken();
		}
		byte[] bytes = made.toByteArray();
		to.write(bytes);
		return new Burnt(0, bytes.length, sha256(bytes), List.of(), 0);
	}

	private static String firstLine(String text) {
		return text.lines().findFirst().orElse("");
	}

	/** Fetches nothing and knows no definitions. */
	private static XMLInputFactory unaided() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
