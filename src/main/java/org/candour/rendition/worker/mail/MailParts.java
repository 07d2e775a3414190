package org.candour.rendition.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * A mail taken apart: its headers, every alternative of its text, and its attachments.
 */
final class MailParts extends AbstractContentHandler {

	private final List<Header> headers = new ArrayList<>();

	private final List<Text> texts = new ArrayList<>();

	private final List<Attached> attachments = new ArrayList<>();

	private int depth;

	private String fileName = "";

	private MailParts() {
	}

	static MailParts of(byte[] content) throws IOException, MimeException {
		MailParts parts = new MailParts();
		MimeConfig config = new MimeConfig.Builder().setMaxLineLen(-1)
			.setMaxHeaderLen(-1)
			.setMaxHeaderCount(-1)
			.setHeadlessParsing(null)
			.build();
		MimeStreamParser parser = new MimeStreamParser(config);
		parser.setContentDecoding(true);
		// a mail inside the mail is a record of its own
		parser.setNoRecurse();
		parser.setContentHandler(parts);
		parser.parse(new ByteArrayInputStream(content));
		return parts;
	}

	@Override
	public void startHeader() {
		this.depth++;
		this.fileName = "";
	}

	@Override
	public void field(Field field) {
		String name = field.getName();
		String body = DecoderUtil.decodeEncodedWords((field.getBody() != null) ? field.getBody() : "",
				DecodeMonitor.SILENT);
		if (this.depth == 1) {
			this.headers.add(new Header(name, body.strip()));
		}
		if (name.equalsIgnoreCase("Content-Disposition") || name.equalsIgnoreCase("Content-Type")) {
			RawBody raw = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, field.getBody()));
			for (NameValuePair pair : raw.getParams()) {
				if (pair.getName() != null && pair.getName().toLowerCase(Locale.ROOT).matches("(file)?name\\*?")
						&& this.fileName.isEmpty() && pair.getValue() != null) {
					this.fileName = DecoderUtil.decodeEncodedWords(pair.getValue(), DecodeMonitor.SILENT);
				}
			}
		}
	}

	@Override
	public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
		byte[] bytes = in.readAllBytes();
		boolean text = descriptor.getMediaType().equalsIgnoreCase("text") && this.fileName.isEmpty();
		if (text) {
			this.texts.add(new Text(descriptor.getMimeType().toLowerCase(Locale.ROOT),
					new String(bytes, charset(descriptor.getCharset()))));
		}
		else {
			String name = this.fileName.isEmpty() ? descriptor.getMimeType().replace('/', '.') : this.fileName;
			this.attachments.add(new Attached(name, bytes));
		}
	}

	private static Charset charset(String name) {
		try {
			return (name != null) ? Charset.forName(name) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			return StandardCharsets.ISO_8859_1;
		}
	}

	List<Header> headers() {
		return this.headers;
	}

	List<Text> texts() {
		return this.texts;
	}

	List<Attached> attachments() {
		return this.attachments;
	}

	record Header(String name, String value) {

		boolean is(String other) {
			return this.name.equalsIgnoreCase(other);
		}

	}

	record Text(String mediaType, String content) {

		boolean html() {
			return this.mediaType.equals("text/html");
		}

	}

	record Attached(String name, byte[] content) {
	}

}
