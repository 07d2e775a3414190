package org.candour.documents.scan;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML file of data: no definitions, no instructions, no pages or drawings. */
class XmlData {

	/** A browser runs what stands in these. */
	private static final Set<String> PAGES = Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
			"http://www.w3.org/1999/XSL/Transform");

	private final int deepest;

	private int depth;

	XmlData(int deepest) {
		this.deepest = deepest;
	}

	void read(Reader text) throws IOException {
		try {
			XMLStreamReader reader = factory().createXMLStreamReader(text);
			while (reader.hasNext()) {
				look(reader, reader.next());
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException cause) {
				throw cause;
			}
			throw DataScan.broken("The file looks like XML and cannot be read as XML to its end.");
		}
	}

	private void look(XMLStreamReader reader, int event) {
		switch (event) {
			case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE, XMLStreamReader.PROCESSING_INSTRUCTION ->
				throw DataScan.active("The XML file defines entities or carries instructions: leave them out.");
			case XMLStreamReader.START_ELEMENT -> {
				this.depth++;
				if (this.depth > this.deepest) {
					throw DataScan.broken("The XML file is nested too deeply.");
				}
				if (PAGES.contains(String.valueOf(reader.getNamespaceURI()))
						|| reader.getLocalName().equalsIgnoreCase("html")
						|| reader.getLocalName().equalsIgnoreCase("script")) {
					throw DataScan.active("The XML file is a page or a drawing, and no data.");
				}
			}
			case XMLStreamReader.END_ELEMENT -> this.depth--;
			default -> {
			}
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

}
