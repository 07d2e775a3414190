package org.candour.disclosures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.steps.FormSheet;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;

/**
 * Finds what a form lacks that its power asks for beyond the common form: the row of the
 * power names the fields, and nothing else may be sent.
 */
class ParticularsCheck {

	private static final String AT = "/particulars";

	private static final int LONG = 4000;

	private static final int MANY = 50;

	private final LawCatalogue law;

	private final FormDates dates;

	ParticularsCheck(LawCatalogue law, FormDates dates) {
		this.law = law;
		this.dates = dates;
	}

	void check(FormSheet sheet, Gateway gateway, RequestForm form) {
		gateway.extraFields().forEach((field) -> {
			if (form.particular(field).isEmpty()) {
				sheet.add(at(field), "required", "This power needs: %s.".formatted(field(field).name()));
			}
		});
		if (form.particulars() == null) {
			return;
		}
		if (form.particulars().size() > MANY) {
			sheet.add(AT, "too-many", "At most %d are allowed.".formatted(MANY));
			return;
		}
		form.particulars().keySet().forEach((field) -> {
			if (!gateway.hasField(field)) {
				sheet.add(at(field), "unknown", "This power has no such field. GET /api/v1/gateways lists its fields.");
			}
			else {
				form.particular(field).ifPresent((value) -> value(sheet, field(field), value));
			}
		});
	}

	private RequestField field(String code) {
		return this.law.of(RequestField.class).newest(code).orElseThrow();
	}

	private void value(FormSheet sheet, RequestField field, String value) {
		switch (field.type()) {
			case TEXT -> sheet.optional(at(field.code()), value, LONG);
			case DATE -> {
				Optional<LocalDate> day = day(value);
				day.ifPresentOrElse((given) -> possible(sheet, field, given),
						() -> sheet.add(at(field.code()), "format", "This must be a day, such as 2026-12-31."));
			}
			case BOOLEAN -> {
				if (!Set.of("true", "false").contains(value)) {
					sheet.add(at(field.code()), "format", "This must be true or false.");
				}
			}
			case CODE -> {
				if (field.options().stream().noneMatch((option) -> option.value().equals(value))) {
					sheet.add(at(field.code()), "format", "This must be one of: %s.".formatted(
							String.join(", ", field.options().stream().map(RequestField.Option::value).toList())));
				}
			}
		}
	}

	/** A day by which to answer may lie ahead; every other has been. */
	private void possible(FormSheet sheet, RequestField field, LocalDate day) {
		if (field.meaning() == RequestField.Meaning.ANSWER_BY) {
			this.dates.wanted(sheet, at(field.code()), day);
		}
		else {
			this.dates.happened(sheet, at(field.code()), day);
		}
	}

	private static Optional<LocalDate> day(String value) {
		try {
			return Optional.of(LocalDate.parse(value));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A JSON pointer; an unknown name is cut, so that nothing long is echoed. */
	private static String at(String field) {
		String name = field.matches("[A-Za-z]{1,40}") ? field : "?";
		return AT + "/" + name;
	}

}
