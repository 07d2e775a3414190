package org.candour.rights.portal;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The wording of the public's pages. A sentence may have a variant, under {@code .other},
 * for whoever asks for another person.
 */
@Component
public class PageWords {

	private final MessageSource wording;

	PageWords(MessageSource wording) {
		this.wording = wording;
	}

	/** The sentence, or null if there is none under this key. */
	public String of(String key, Draft draft) {
		String variant = (draft != null && draft.forAnother()) ? find(key + ".other") : null;
		return (variant != null) ? variant : find(key);
	}

	/** The words of a choice. */
	public String of(Field field, Field.Choice choice, Draft draft) {
		return (choice.label() != null) ? choice.label()
				: of("choice.%s.%s".formatted(field.name(), choice.code()), draft);
	}

	/** The words of what was chosen. */
	List<String> chosen(Field field, Draft draft) {
		return field.choices()
			.get()
			.stream()
			.filter((choice) -> draft.has(field.name(), choice.code()))
			.map((choice) -> of(field, choice, draft))
			.toList();
	}

	private String find(String key) {
		return this.wording.getMessage(key, null, null, Locale.UK);
	}

}
