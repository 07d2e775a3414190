package org.candour.disclosures.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.candour.disclosures.PowerFields;
import org.candour.disclosures.oauth.Caller;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The powers that the calling client may cite. */
@RestController
@RequestMapping(path = "/api/v1/gateways", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gateways")
class GatewayResource {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final LawCatalogue law;

	private final PowerFields fields;

	private final Clock clock;

	GatewayResource(LawCatalogue law, PowerFields fields, Clock clock) {
		this.law = law;
		this.fields = fields;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "List the powers you may cite", description = "Those in force today.")
	GatewayList list(@AuthenticationPrincipal Caller caller) {
		LocalDate today = this.clock.instant().atZone(LONDON).toLocalDate();
		return new GatewayList(caller.gateways()
			.stream()
			.sorted()
			.map((code) -> this.law.gateway(code, today))
			.flatMap(Optional::stream)
			.map((gateway) -> GatewayView.of(gateway, this.fields.of(gateway.code())))
			.toList());
	}

	/** All of them. */
	record GatewayList(List<GatewayView> items) {
	}

	/** A power to ask for personal data. */
	@Schema(name = "Gateway")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record GatewayView(@Schema(example = "GW-POL-VOL") String code, String name, String citation,
			@Schema(description = "Whether the law compels the council in every case.") boolean mandatory,
			@Schema(description = "Under which condition, or in what respect, it compels.") String condition,
			@Schema(description = "What must come with the request.") String evidence, String limits,
			@Schema(description = "What a request says in particulars.") List<FieldView> particulars) {

		static GatewayView of(Gateway gateway, List<PowerFields.Field> fields) {
			return new GatewayView(gateway.code(), gateway.name(), gateway.citation(), gateway.mandatory(),
					gateway.compulsionNote(), gateway.evidence(), gateway.limits(),
					fields.stream().map(FieldView::of).toList());
		}

	}

	/** What a request under a power says beyond the common form. */
	@Schema(name = "Particular")
	record FieldView(@Schema(example = "agreementId") String name, String label, String description,
			@Schema(description = "DATE: ISO 8601; BOOLEAN: true or false; all of them are sent as text.") String type,
			boolean required, List<String> values) {

		static FieldView of(PowerFields.Field field) {
			RequestField row = field.row();
			return new FieldView(row.code(), row.name(), row.plainWords(), row.type().name(), field.needed(),
					row.options().stream().map(RequestField.Option::value).toList());
		}

	}

}
