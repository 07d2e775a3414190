package org.candour.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.ibm.icu.lang.UScript;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The fonts that letters are drawn with: the one that every letter is set in, and for
 * what it lacks those of the scripts that a letter needs, if they are installed.
 */
@Component
class LetterFonts {

	/** The font of every letter, and the name by which the style sheet knows it. */
	static final String MAIN = "DejaVu Sans";

	/** Each has what the ones before it lack: signs, Chinese and Japanese, Korean. */
	private static final List<String> OTHERS = List.of("NotoSans", "NotoSansSymbols", "NotoSansSymbols2",
			"NotoSansMath", "DroidSansFallbackFull", "NanumGothic");

	private final List<Path> directories;

	private final CmapLookup main = characters(main());

	private final Map<String, Optional<Font>> found = new ConcurrentHashMap<>();

	@Autowired
	LetterFonts(FontProperties properties) {
		this(properties.directories());
	}

	LetterFonts(Collection<Path> directories) {
		this.directories = List.copyOf(directories);
	}

	/** Whether a character can be drawn. */
	boolean draw(int character) {
		return has(this.main, character) || other(character).isPresent();
	}

	/** The fonts a text needs beside the main one. */
	Set<Font> neededBy(String text) {
		Set<Font> needed = new LinkedHashSet<>();
		text.codePoints()
			.filter((character) -> character > 0x7F && !has(this.main, character))
			.forEach((character) -> other(character).ifPresent(needed::add));
		return needed;
	}

	private Optional<Font> other(int character) {
		String script = "NotoSans" + UScript.getName(UScript.getScript(character)).replace("_", "");
		return Stream.concat(Stream.of(script), OTHERS.stream())
			.map((name) -> this.found.computeIfAbsent(name, this::find))
			.flatMap(Optional::stream)
			.filter((font) -> has(font.characters(), character))
			.findFirst();
	}

	private Optional<Font> find(String name) {
		return file(name + "-Regular.ttf").or(() -> file(name + ".ttf"))
			.map((regular) -> new Font(name, regular,
					file(name + "-Bold.ttf").or(() -> file(name + "Bold.ttf")).orElse(regular),
					characters(open(regular))));
	}

	private Optional<Path> file(String name) {
		return this.directories.stream()
			.map((directory) -> directory.resolve(name))
			.filter(Files::isReadable)
			.findFirst();
	}

	private static boolean has(CmapLookup characters, int character) {
		return characters.getGlyphId(character) != 0;
	}

	private static CmapLookup characters(InputStream file) {
		try (file; TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
			return font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream main() {
		return LetterFonts.class.getResourceAsStream("/letters/fonts/DejaVuSans.ttf");
	}

	private static InputStream open(Path file) {
		try {
			return Files.newInputStream(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An installed font. */
	record Font(String name, Path regular, Path bold, CmapLookup characters) {
	}

}
