package org.candour.rendition.worker.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML of a mail, of which nothing is fetched. */
final class HtmlText {

	private static final Pattern UNSEEN = Pattern.compile("display:none|visibility:hidden|opacity:0(;|$|\\.0+(;|$))"
			+ "|font-size:[01](px|pt|em|%)?(;|$)|mso-hide:all|(^|;)color:(#fff(fff)?|white)(;|$)"
			+ "|(max-)?(height|width):0(px|pt)?(;|$)|text-indent:-\\d{3,}|left:-\\d{3,}");

	private static final Pattern REMOTE = Pattern.compile("(https?:)?//.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Document document;

	HtmlText(String html) {
		this.document = Jsoup.parse(html);
	}

	/** Text of elements that are not shown; of the outermost ones only. */
	List<String> hidden() {
		return this.document.getAllElements()
			.stream()
			.filter(HtmlText::unseen)
			.filter((each) -> each.parents().stream().noneMatch(HtmlText::unseen))
			.map(Element::text)
			.filter((each) -> !each.isBlank())
			.toList();
	}

	private static boolean unseen(Element element) {
		String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		boolean white = element.attr("color").toLowerCase(Locale.ROOT).matches("#fff(fff)?|white");
		return element.hasAttr("hidden") || white || (!style.isEmpty() && UNSEEN.matcher(style).find());
	}

	/** Addresses of pictures that a mail program would fetch. */
	List<String> remotePictures() {
		return this.document.select("img[src], [background], input[src], link[href], iframe[src], video[poster]")
			.stream()
			.map((each) -> each.hasAttr("src") ? each.attr("src")
					: each.hasAttr("background") ? each.attr("background") : each.attr("href") + each.attr("poster"))
			.filter((each) -> REMOTE.matcher(each.strip()).matches())
			.toList();
	}

	boolean quotes() {
		return !this.document.select("blockquote, .gmail_quote, #divRplyFwdMsg, #appendonsend").isEmpty();
	}

	/** All text, with what describes pictures and links. */
	String text() {
		StringBuilder text = new StringBuilder(this.document.text());
		this.document.select("[alt], [title], [value], [href]").forEach((each) -> {
			for (String name : List.of("alt", "title", "value", "href")) {
				text.append(' ').append(each.attr(name));
			}
		});
		return text.toString();
	}

}
