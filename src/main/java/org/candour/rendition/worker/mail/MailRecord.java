package org.candour.rendition.worker.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.candour.rendition.Child;
import org.candour.rendition.Finding;
import org.candour.rendition.FindingCode;
import org.candour.rendition.NotShown.Reason;
import org.candour.rendition.Overview;
import org.candour.rendition.RecordKind;
import org.candour.rendition.SearchResult;
import org.candour.rendition.SearchResult.Hit;
import org.candour.rendition.SearchResult.Place;
import org.candour.rendition.worker.CannotShow;
import org.candour.rendition.worker.OpenRecord;
import org.candour.rendition.worker.PlacedText;

/** A mail, as it was sent. */
public final class MailRecord implements OpenRecord {

	private static final Set<String> TRANSPORT = Set.of("received", "x-originating-ip", "x-mailer", "user-agent",
			"return-path", "x-received", "authentication-results", "received-spf", "x-ms-exchange-organization-authas");

	private static final Pattern QUOTE = Pattern.compile("(?m)^\\s*(>|-{2,}\\s*(Original Message|Forwarded message)"
			+ "|On .{5,200} wrote:\\s*$|From: .*\\R\\s*(Sent|Date|To): )");

	private final MailParts parts;

	private MailRecord(MailParts parts) {
		this.parts = parts;
	}

	public static OpenRecord open(byte[] content) throws IOException, CannotShow {
		try {
			return new MailRecord(MailParts.of(content));
		}
		catch (MimeException | RuntimeException ex) {
			throw CannotShow.broken();
		}
	}

	@Override
	public Overview overview() {
		List<Child> children = new ArrayList<>();
		this.parts.attachments()
			.forEach((each) -> children.add(new Child(children.size(), each.name(), each.content().length)));
		return new Overview(RecordKind.MAIL, "message/rfc822", false, List.of(), children);
	}

	@Override
	public List<Finding> findings() {
		List<Finding> found = new ArrayList<>();
		StringBuilder transport = new StringBuilder();
		for (MailParts.Header header : this.parts.headers()) {
			if (header.is("Bcc") && !header.value().isEmpty()) {
				add(FindingCode.BLIND_COPY, header.value(), found);
			}
			if (TRANSPORT.contains(header.name().toLowerCase(Locale.ROOT))) {
				transport.append(header.name()).append(": ").append(header.value()).append("; ");
			}
		}
		if (!transport.isEmpty()) {
			add(FindingCode.TRANSPORT_HEADERS, transport.toString(), found);
		}
		boolean quotes = false;
		for (MailParts.Text text : this.parts.texts()) {
			if (text.html()) {
				HtmlText html = new HtmlText(text.content());
				html.hidden().forEach((each) -> add(FindingCode.HIDDEN_TEXT, each, found));
				html.remotePictures().forEach((each) -> add(FindingCode.REMOTE_PICTURE, each, found));
				quotes |= html.quotes();
			}
			else {
				quotes |= QUOTE.matcher(text.content()).find();
			}
		}
		if (quotes) {
			add(FindingCode.QUOTED_THREAD, "", found);
		}
		this.parts.attachments().forEach((each) -> add(FindingCode.ATTACHMENT, each.name(), found));
		return found;
	}

	@Override
	public SearchResult search(List<String> terms) {
		List<Hit> hits = new ArrayList<>();
		for (MailParts.Header header : this.parts.headers()) {
			hits.addAll(new PlacedText(Place.METADATA, 0, header.name() + ": " + header.value()).hits(terms));
		}
		for (MailParts.Text text : this.parts.texts()) {
			String content = text.html() ? new HtmlText(text.content()).text() : text.content();
			hits.addAll(new PlacedText(Place.TEXT, 0, content).hits(terms));
		}
		this.parts.attachments()
			.forEach((each) -> hits.addAll(new PlacedText(Place.ATTACHMENT, 0, each.name()).hits(terms)));
		return new SearchResult(hits, true, List.of());
	}

	@Override
	public void child(int index, OutputStream to) throws IOException, CannotShow {
		if (index < 0 || index >= this.parts.attachments().size()) {
			throw new CannotShow(Reason.NO_SUCH_PAGE, "There is no such file in this record.");
		}
		to.write(this.parts.attachments().get(index).content());
	}

	private static void add(FindingCode code, String excerpt, List<Finding> found) {
		found.add(new Finding(code, 0, List.of(), excerpt));
	}

}
