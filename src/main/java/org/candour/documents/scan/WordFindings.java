package org.candour.documents.scan;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.candour.documents.FileFinding;

/**
 * What the parts of a Word file hold beyond text (ECMA-376): relationships to something
 * elsewhere, embedded objects, and fields that fetch.
 */
class WordFindings {

	/** A link that a person clicks on fetches nothing by itself. */
	private static final String LINK = "/hyperlink";

	private static final Set<String> EMBEDS = Set.of("/oleobject", "/package");

	private static final Pattern FETCHES = Pattern
		.compile("(?i)\\b(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|RD)\\b");

	private static final int LONGEST_FIELD = 10_000;

	private static final XMLInputFactory XML = factory();

	private final Set<FileFinding> found = EnumSet.noneOf(FileFinding.class);

	private final StringBuilder field = new StringBuilder();

	Set<FileFinding> found() {
		return this.found;
	}

	/** A part, by its name; embedded files stand in a folder of their own. */
	void part(String name) {
		if (name.toLowerCase(Locale.ROOT).contains("embeddings/")) {
			this.found.add(FileFinding.EMBEDDED_OBJECT);
		}
	}

	/** Whether a part has to be read. */
	static boolean reads(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".rels") || lower.endsWith(".xml") && !lower.equals("[content_types].xml");
	}

	/** Reads a part; the caller bounds and ends the stream. */
	void read(InputStream part) {
		this.field.setLength(0);
		try {
			XMLStreamReader xml = XML.createXMLStreamReader(part);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT) {
					element(xml);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw WordScan.broken();
		}
		fields();
	}

	private void element(XMLStreamReader xml) throws XMLStreamException {
		switch (plain(xml.getLocalName())) {
			case "Relationship" -> relationship(attribute(xml, "Type"), attribute(xml, "TargetMode"));
			case "OLEObject", "objectEmbed", "objectLink" -> this.found.add(FileFinding.EMBEDDED_OBJECT);
			case "fldSimple" -> field(attribute(xml, "instr"));
			case "instrText" -> field(xml.getElementText());
			case "fldChar" -> between();
			default -> {
			}
		}
	}

	private void relationship(String type, String mode) {
		String lower = type.toLowerCase(Locale.ROOT);
		if (EMBEDS.stream().anyMatch(lower::endsWith)) {
			this.found.add(FileFinding.EMBEDDED_OBJECT);
		}
		if (mode.equalsIgnoreCase("External") && !lower.endsWith(LINK)) {
			this.found.add(FileFinding.REMOTE_TEMPLATE);
		}
	}

	/** The code of one field may be spread over many runs. */
	private void field(String code) {
		this.field.append(code);
		if (this.field.length() > LONGEST_FIELD) {
			fields();
		}
	}

	private void between() {
		this.field.append(' ');
		fields();
	}

	private void fields() {
		if (FETCHES.matcher(this.field).find()) {
			this.found.add(FileFinding.FETCHING_FIELD);
		}
		this.field.setLength(0);
	}

	private static String attribute(XMLStreamReader xml, String name) {
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			if (plain(xml.getAttributeLocalName(at)).equals(name)) {
				return xml.getAttributeValue(at);
			}
		}
		return "";
	}

	private static String plain(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		// names are looked at without their prefix, declared or not
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		return factory;
	}

}
