package org.candour.scenarios;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
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

	@Autowired
	private ObjectMapper json;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@Test
	void aCompellingRequestSaysThatItsDocumentFollows() {
		assertThat(pointers(PoliceRequest.inOrder().under("GW-POL-WARR", Map.of()).compelling(false)))
			.contains("/kind/documentFollows");
		assertThat(pointers(PoliceRequest.inOrder().under("GW-POL-WARR", Map.of()).compelling(true)))
			.doesNotContain("/kind/documentFollows");
	}

	@Test
	void mayIsNeverSaidToBeMust() {
		Answer refused = this.house.police().tries(PoliceRequest.inOrder().compelling(true));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/kind/mandatory", "This power does not compel the council");
	}

	@Test
	void mustIsNeverSaidToBeMay() {
		assertThat(pointers(PoliceRequest.inOrder().under("GW-POL-WARR", Map.of()))).contains("/kind/mandatory");
	}

	@Test
	void aConditionalPowerCompelsOnlyIfTheConditionIsStated() {
		assertThat(pointers(
				PoliceRequest.inOrder().under("GW-LA-CRIME", Map.of("listedHolder", "false")).compelling(true)))
			.contains("/particulars/listedHolder");
		assertThat(
				pointers(PoliceRequest.inOrder().under("GW-LA-CRIME", Map.of("listedHolder", "true")).compelling(true)))
			.doesNotContain("/particulars/listedHolder", "/kind/mandatory");
		assertThat(pointers(PoliceRequest.inOrder().under("GW-LA-CRIME", Map.of("listedHolder", "true"))))
			.contains("/kind/mandatory");
	}

	@Test
	void whoAsksForAnotherNamesTheOther() {
		assertThat(pointers(PoliceRequest.inOrder().under("GW-NAFN", Map.of()))).contains("/particulars/principalBody",
				"/particulars/officer", "/particulars/statute", "/particulars/nafnReference");
		assertThat(pointers(PoliceRequest.inOrder()
			.under("GW-NAFN", Map.of("principalBody", "Westshire Council", "officer", "A. Officer", "statute",
					"SI 2014/899", "nafnReference", "NAFN 77"))))
			.noneMatch((pointer) -> pointer.startsWith("/particulars"));
	}

	private List<String> pointers(PoliceRequest request) {
		return this.check.check(request.form(this.json)).stream().map((finding) -> finding.pointer()).toList();
	}

}
