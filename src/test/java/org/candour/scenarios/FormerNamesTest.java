package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.RightsRequests;
import org.candour.rights.SameAsked;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A name that somebody had before hides nobody. */
@CandourTest
class FormerNamesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsRequests files;

	@Autowired
	private SameAsked sameAsked;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void aMemberOfStaffWhoAsksUnderANewNameGetsAWall() {
		String caseRef = asked("Hattie Newlywed", LocalDate.of(1980, 1, 1), "Hattie Handler");
		assertThat(this.house.of("handler").opens(caseRef).status()).isEqualTo(404);
		assertThat(this.house.of("manager").opens(caseRef).status()).as("the line manager").isEqualTo(404);
		assertThat(this.house.of("dpo").caseFile(caseRef).path("wall").asText()).isEqualTo("W1");
	}

	@Test
	void aFormerNameWithAnotherDateOfBirthIsSomebodyElse() {
		String caseRef = asked("Hattie Newlywed", LocalDate.of(1991, 6, 1), "Hattie Handler");
		assertThat(this.house.of("handler").opens(caseRef).status()).isEqualTo(200);
	}

	@Test
	void whoAskedForTheSameUnderAnotherNameIsHinted() {
		String before = asked("Griselda Beforewed", LocalDate.of(1990, 3, 3));
		String after = asked("Griselda Afterwed", LocalDate.of(1990, 3, 3), "Griselda Beforewed");
		String stranger = asked("Griselda Beforewed", LocalDate.of(1977, 7, 7));
		assertThat(hints(after)).containsExactly(before);
		assertThat(hints(before)).containsExactly(after);
		assertThat(hints(stranger)).isEmpty();
	}

	private List<String> hints(String caseRef) {
		return this.sameAsked.as(this.files.findById(caseRef).orElseThrow());
	}

	private String asked(String name, LocalDate born, String... formerly) {
		return this.requests
			.submit(new NewRightsRequest(List.of("R-ACCESS"), Regime.UKGDPR, Channel.EMAIL,
					Instant.parse("2026-11-23T10:00:00Z"),
					new Subject(name, born, List.of(formerly), null, null, "g@mail.example", null, null),
					Requester.theSubject(), RightsCase.SAID, null, null, List.of(), PreferredFormat.NONE, null,
					PreferredDelivery.PORTAL, null))
			.caseRef();
	}

}
