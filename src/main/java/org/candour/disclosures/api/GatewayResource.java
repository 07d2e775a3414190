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
import org.candour.disclosures.oauth.Caller;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;

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

	private final Clock clock;

	GatewayResource(LawCatalogue law, Clock clock) {
		this.law = law;
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
			.map(GatewayView::of)
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
			@Schema(description = "What must come with the request.") String evidence, String limits) {

		static GatewayView of(Gateway gateway) {
			return new GatewayView(gateway.code(), gateway.name(), gateway.citation(), gateway.mandatory(),
					gateway.evidence(), gateway.limits());
		}

	}

}
