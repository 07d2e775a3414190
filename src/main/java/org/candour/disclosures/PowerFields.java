package org.candour.disclosures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;

import org.springframework.stereotype.Component;

/**
 * What a request under a power says beyond the common form, in plain words: for whoever
 * fills the form in, and for whoever reads it.
 */
@Component
public class PowerFields {

	private final LawCatalogue law;

	PowerFields(LawCatalogue law) {
		this.law = law;
	}

	/** The fields of a power, the needed ones first; none for an unknown power. */
	public List<Field> of(String gateway) {
		List<Field> fields = new ArrayList<>();
		Optional.ofNullable(gateway).flatMap(this.law.of(Gateway.class)::newest).ifPresent((power) -> {
			power.extraFields().forEach((code) -> fields.add(new Field(row(code), true)));
			power.optionalFields().forEach((code) -> fields.add(new Field(row(code), false)));
		});
		return fields;
	}

	/** What a form says in these fields, each under its label. */
	public Map<String, String> said(RequestForm form) {
		Map<String, String> said = new LinkedHashMap<>();
		of(form.gateway()).forEach((field) -> form.particular(field.row().code())
			.ifPresent((value) -> said.put(field.row().name(), field.inWords(value))));
		return said;
	}

	private RequestField row(String code) {
		return this.law.of(RequestField.class).newest(code).orElseThrow();
	}

	/**
	 * A field of a power.
	 *
	 * @param needed whether the request is incomplete without it
	 */
	public record Field(RequestField row, boolean needed) {

		String inWords(String value) {
			return switch (this.row.type()) {
				case BOOLEAN -> value.equals("true") ? "yes" : "no";
				case CODE -> this.row.options()
					.stream()
					.filter((option) -> option.value().equals(value))
					.map(RequestField.Option::label)
					.findFirst()
					.orElse("not stated");
				case TEXT, DATE -> value;
			};
		}

	}

}
