package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestFormCheck;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever says that a law compels the council shows the order or notice (section 7.2).
 */
@CandourTest
class EvidenceOfCompulsionTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RequestFormCheck check;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@Test
	void aCompellingRequestSaysThatItsDocumentFollows() {
		Answer refused = this.house.police().tries(PoliceRequest.inOrder().compelling(false));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/kind/documentFollows");
	}

	@Test
	void thePowerIsNotFoundBeforeTheDocumentIsThere() {
		PoliceForce police = this.house.police();
		String caseRef = police.submits(PoliceRequest.inOrder().compelling(true));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack();
		assertThat(this.house.of("handler").tries(caseRef, "check-power", passed()).text())
			.contains("no order, notice or certificate is attached");
		assertThat(police.attaches(caseRef, "order.pdf", PlainPdf.saying("An order")).status()).isEqualTo(201);
		request.powerChecked("handler");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("choose-services");
	}

	@Test
	void whoAsksForAnotherNamesTheOther() {
		assertThat(pointers("GW-NAFN", null)).contains("/requester/actingFor");
		assertThat(pointers("GW-NAFN", "Westshire Council, A. Officer, SI 2014/899, NAFN 77"))
			.doesNotContain("/requester/actingFor");
		assertThat(pointers("GW-POL-VOL", null)).doesNotContain("/requester/actingFor");
	}

	private List<String> pointers(String gateway, String actingFor) {
		RequestForm.Requester requester = new RequestForm.Requester(null, "A", "B", "C", "D", "a@b.example", "E",
				actingFor);
		return this.check
			.check(new RequestForm(gateway, requester, null, null, null, null, null, null, null, null, null))
			.stream()
			.map((finding) -> finding.pointer())
			.toList();
	}

	private static Map<String, Object> passed() {
		Map<String, Object> form = new HashMap<>(Map.of("bars", List.of()));
		List.of(2, 3, 4, 9).forEach((test) -> {
			form.put("dt" + test, "PASS");
			form.put("dt" + test + "Text", PoliceCase.SAID);
		});
		return form;
	}

}
