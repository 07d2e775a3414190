package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;
import org.candour.law.TheLaw;

/** A request in order under any power: its row says what it has to say. */
final class PowerRequest {

	private static final LawCatalogue LAW = TheLaw.shipped();

	/** What is said where the first choice would lead nowhere. */
	private static final Map<String, String> SAID = Map.of("phase", "RESPONSE", "victimNotice", "GIVEN",
			"writtenNotice", "true", "undertaking", "true");

	private PowerRequest() {
	}

	static PoliceRequest under(String gateway) {
		return under(gateway, Map.of());
	}

	/** The same with some fields said otherwise. */
	static PoliceRequest under(String gateway, Map<String, String> otherwise) {
		Gateway row = LAW.of(Gateway.class).newest(gateway).orElseThrow();
		Map<String, String> particulars = new HashMap<>();
		row.extraFields().forEach((field) -> particulars.put(field, said(field)));
		particulars.putAll(otherwise);
		PoliceRequest request = PoliceRequest.inOrder().under(gateway, particulars);
		return row.mandatory() ? request.compelling(true) : request;
	}

	private static String said(String code) {
		RequestField field = LAW.of(RequestField.class).newest(code).orElseThrow();
		return SAID.getOrDefault(code, switch (field.type()) {
			case TEXT -> PoliceRequest.CANARY + " " + code;
			case DATE -> "2026-11-20";
			case BOOLEAN -> "false";
			case CODE -> field.options().get(0).value();
		});
	}

	/** Powers under which single requests are taken in, in one of these lifecycles. */
	static List<String> powersServedBy(Set<String> lifecycles) {
		return LAW.of(Gateway.class)
			.rows()
			.stream()
			.filter((row) -> row.enabled() && row.notByRequest() == null && lifecycles.contains(row.lifecycle()))
			.map(Gateway::code)
			.toList();
	}

	static Gateway row(String gateway) {
		return LAW.of(Gateway.class).newest(gateway).orElseThrow();
	}

	/** Every lifecycle that a row of a power names. */
	static List<String> lifecycles() {
		return LAW.of(Gateway.class)
			.rows()
			.stream()
			.filter((row) -> row.enabled() && row.notByRequest() == null)
			.map(Gateway::lifecycle)
			.distinct()
			.toList();
	}

}
