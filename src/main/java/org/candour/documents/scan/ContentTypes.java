package org.candour.documents.scan;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of content types at the front of a Word file. */
final class ContentTypes {

	private ContentTypes() {
	}

	static Set<String> in(byte[] xml) {
		Set<String> types = new LinkedHashSet<>();
		try {
			XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT
						&& reader.getAttributeValue(null, "ContentType") != null) {
					types.add(reader.getAttributeValue(null, "ContentType").strip());
				}
			}
		}
		catch (XMLStreamException ex) {
			throw WordScan.broken();
		}
		return types;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

}
