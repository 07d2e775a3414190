package org.candour.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.candour.text.CleanText;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/** The wording of letters: which version is in force, and what it says with its facts. */
@Component
class Templates {

	private static final String FOLDER = "letters/";

	private final List<TemplateVersion> versions;

	private final String style;

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	Templates() {
		this.versions = versions();
		this.style = new String(bytes("letter.css"), StandardCharsets.UTF_8);
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix(FOLDER + "templates/");
		files.setSuffix(".html");
		files.setTemplateMode(TemplateMode.HTML);
		files.setCharacterEncoding("UTF-8");
		files.setCacheable(true);
		this.engine.setTemplateResolver(files);
	}

	/** The version of a letter in force on a day. */
	TemplateVersion inForce(LetterKind kind, LocalDate day) {
		return inForce(kind.template(), day);
	}

	/** The version of a template in force on a day. */
	TemplateVersion inForce(String code, LocalDate day) {
		return this.versions.stream()
			.filter((version) -> version.code().equals(code) && version.inForce(day))
			.max(Comparator.comparing(TemplateVersion::version))
			.orElseThrow(() -> new IllegalStateException("No template %s is in force on %s.".formatted(code, day)));
	}

	/**
	 * The letter as well-formed XHTML, whatever the facts hold: they are escaped, and
	 * characters that XML cannot hold are left out.
	 */
	String fill(TemplateVersion version, Map<String, Object> facts) {
		Context context = new Context(Locale.UK, facts);
		context.setVariable("style", this.style + facts.getOrDefault("moreStyle", ""));
		return CleanText.printable(this.engine.process(version.id(), context));
	}

	List<TemplateVersion> all() {
		return this.versions;
	}

	private static List<TemplateVersion> versions() {
		try {
			return new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule())
				.readValue(bytes("templates.yaml"), new TypeReference<List<TemplateVersion>>() {
				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(String file) {
		try (InputStream resource = Templates.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
			return resource.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
