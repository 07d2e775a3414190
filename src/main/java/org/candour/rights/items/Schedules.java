package org.candour.rights.items;

import java.util.List;

import org.candour.law.LawCatalogue;
import org.candour.law.ServiceArea;

import org.springframework.stereotype.Component;

/** The schedules of a case as the person reads them. */
@Component
public class Schedules {

	private final LawCatalogue law;

	Schedules(LawCatalogue law) {
		this.law = law;
	}

	public List<String> given(List<Item> items) {
		return Schedule.given(items, this::service);
	}

	public List<String> withheld(List<Item> items) {
		return Schedule.withheld(items, this::service);
	}

	/** Every record found, in the words of staff; never for anybody outside. */
	List<String> internal(List<Item> items) {
		return Schedule.internal(items, this::service);
	}

	public List<String> done(List<Item> items) {
		return Schedule.done(items, this::service);
	}

	/** Name of a service. */
	public String service(String code) {
		return this.law.of(ServiceArea.class).newest(code).map(ServiceArea::name).orElse(code);
	}

}
