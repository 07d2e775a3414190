package org.candour.letters;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A letter as plain text, from which it is spoken, signed, translated or put into easy
 * words (N-11): one block a paragraph, a dash before what is listed.
 */
final class PlainText {

	private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "li", "tr", "caption");

	private PlainText() {
	}

	/** The text of a letter that is well-formed XHTML. */
	static String of(String xhtml) {
		StringBuilder text = new StringBuilder();
		add(parse(xhtml).getDocumentElement(), text);
		return text.toString().strip() + "\n";
	}

	private static void add(Node node, StringBuilder text) {
		String name = node.getNodeName();
		if ("head".equals(name)) {
			return;
		}
		if (BLOCKS.contains(name)) {
			String line = node.getTextContent().replaceAll("\\s+", " ").strip();
			if (!line.isEmpty()) {
				text.append("h2".equals(name) ? "\n" : "")
					.append("li".equals(name) ? "- " : "")
					.append(line)
					.append("\n");
			}
			return;
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			add(child, text);
		}
	}

	private static Document parse(String xhtml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setExpandEntityReferences(false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException("A letter could not be made into plain text.");
		}
	}

}
