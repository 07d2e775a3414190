package org.candour.web.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A mark that can do nothing but be seen: a PNG that can be decoded, or an SVG of shapes
 * and text without script, style sheets or anything fetched from elsewhere.
 */
record BrandLogo(String mediaType, byte[] content) {

	static final int LARGEST = 256 * 1024;

	private static final long MOST_PIXELS = 16_000_000;

	private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line",
			"polyline", "polygon", "text", "tspan", "title", "desc", "defs", "lineargradient", "radialgradient", "stop",
			"clippath", "mask");

	/**
	 * Reads the file.
	 * @throws UnfitBranding with a sentence for whoever configured it
	 */
	static BrandLogo read(Path file) {
		try {
			if (Files.size(file) > LARGEST) {
				throw unfit("is larger than 256 KiB");
			}
			byte[] content = Files.readAllBytes(file);
			return isPng(content) ? png(content) : svg(content);
		}
		catch (IOException ex) {
			throw unfit("cannot be read");
		}
	}

	private static boolean isPng(byte[] content) {
		return content.length > 8 && (content[0] & 0xff) == 0x89 && content[1] == 'P' && content[2] == 'N'
				&& content[3] == 'G';
	}

	private static BrandLogo png(byte[] content) throws IOException {
		mustBeSmall(content);
		if (ImageIO.read(new ByteArrayInputStream(content)) == null) {
			throw unfit("is no PNG that can be shown");
		}
		return new BrandLogo("image/png", content);
	}

	/** By its header, before anything is decoded: a few bytes can claim gigabytes. */
	private static void mustBeSmall(byte[] content) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try {
			reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw unfit("has more than 16 megapixels");
			}
		}
		finally {
			reader.dispose();
		}
	}

	private static BrandLogo svg(byte[] content) {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			boolean root = true;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
					throw unfit("holds a document type or an instruction");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					if (root && !xml.getLocalName().equals("svg")) {
						throw unfit("is neither PNG nor SVG");
					}
					root = false;
					harmless(xml);
				}
			}
			return new BrandLogo("image/svg+xml", content);
		}
		catch (XMLStreamException ex) {
			throw unfit("is neither PNG nor SVG");
		}
	}

	private static void harmless(XMLStreamReader xml) {
		if (!ELEMENTS.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
			throw unfit("holds more than shapes and text");
		}
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			String name = xml.getAttributeLocalName(at).toLowerCase(Locale.ROOT);
			String value = xml.getAttributeValue(at).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
			boolean fetches = value.contains("url(") && !value.contains("url(#") || value.contains("javascript:")
					|| name.equals("href");
			if (name.startsWith("on") || fetches) {
				throw unfit("holds a script or an address");
			}
		}
	}

	private static UnfitBranding unfit(String why) {
		return new UnfitBranding("The file of candour.branding.logo-file %s.".formatted(why));
	}

}
