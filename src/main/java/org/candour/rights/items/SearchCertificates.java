package org.candour.rights.items;

import java.util.List;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;

import org.springframework.stereotype.Component;

/**
 * The search certificates of a case, read from the steps in which services gave them:
 * signed by whoever completed the step, sealed and never changed.
 */
@Component
public class SearchCertificates {

	public static final String STEP = "search-service";

	private final StepHistory steps;

	SearchCertificates(StepHistory steps) {
		this.steps = steps;
	}

	/** Every certificate, oldest first; whoever reads audits the reading. */
	public List<SearchCertificate> of(String caseRef) {
		return this.steps.all(caseRef, STEP).stream().map(SearchCertificates::certificate).toList();
	}

	private static SearchCertificate certificate(DoneStep step) {
		return new SearchCertificate(step.code("service").orElse(null),
				step.code("searchResult").filter("FOUND"::equals).isPresent(), (int) number(step, "itemsFound"),
				number(step, "searchHours"), text(step, "systemsSearched"), text(step, "termsUsed"),
				step.day("searchedFrom").orElse(null), step.day("searchedTo").orElse(null),
				text(step, "whyProportionate"), text(step, "searchNote"), step.person(), step.at());
	}

	private static String text(DoneStep step, String name) {
		return step.text(name).orElse(null);
	}

	private static double number(DoneStep step, String name) {
		return (step.codes().get(name) instanceof Number number) ? number.doubleValue() : 0;
	}

}
