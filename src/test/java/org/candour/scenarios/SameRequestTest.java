package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A body that asks for the same twice is not refused; whoever handles it is told. */
@CandourTest
class SameRequestTest {

	private static int number;

	@Autowired
	private ApplicationContext context;

	private House house;

	private String name;

	private String born;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
		// every sample request has the same other name
		this.born = "19%02d-02-03".formatted(50 + number);
		this.name = "Twyla Twicebury" + (char) ('a' + number++);
	}

	@Test
	void aHandlerIsToldOfTheOpenRequestThatLooksTheSame() {
		String first = submits(this.name, this.born);
		String second = submits(this.name.toUpperCase(), this.born);
		assertThat(hinted("handler", second)).containsExactly(first);
		assertThat(hinted("handler", first)).containsExactly(second);
	}

	@Test
	void aNamesakeOfAnotherBirthdayIsNoHint() {
		submits(this.name, this.born);
		assertThat(hinted("handler", submits(this.name, "1999-02-03"))).isEmpty();
	}

	@Test
	void aWalledCaseIsNoHintForAnOutsider() {
		String first = submits(this.name, this.born);
		String page = "/staff/cases/" + first;
		this.house.of("dpo").sends(page, page + "/wall", "kind", "W4", "members", "handler2", "reason", "A raid.");
		String second = submits(this.name, this.born);
		assertThat(hinted("handler", second)).isEmpty();
		assertThat(hinted("handler2", second)).containsExactly(first);
	}

	private String submits(String fullName, String born) {
		return this.house.police().submits(PoliceRequest.inOrder().about(fullName, born));
	}

	private List<String> hinted(String person, String caseRef) {
		List<String> hinted = new ArrayList<>();
		this.house.of(person).caseFile(caseRef).path("sameRequested").forEach((other) -> hinted.add(other.asText()));
		return hinted;
	}

}
