package org.candour.rendition.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML; nothing outside of it is ever fetched. */
final class Xml {

	private static final XMLInputFactory FACTORY = factory();

	private Xml() {
	}

	/** What is told on the way. */
	interface Walk {

		/** An element begins; the way to it holds local names, itself last. */
		default void begins(Deque<String> way, Map<String, String> attributes) {
		}

		default void text(Deque<String> way, String text) {
		}

		default void ends(Deque<String> way) {
		}

	}

	static void walk(byte[] xml, Walk walk) throws IOException {
		Deque<String> way = new ArrayDeque<>();
		try {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						way.addLast(reader.getLocalName());
						walk.begins(way, attributes(reader));
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> walk.text(way, reader.getText());
					case XMLStreamConstants.END_ELEMENT -> {
						walk.ends(way);
						way.removeLast();
					}
					default -> {
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException("The XML is broken", ex);
		}
	}

	private static Map<String, String> attributes(XMLStreamReader reader) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		return attributes;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

}
