package org.candour.engine.sample;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.SubmitRightsRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Twenty invented people who exercise their rights, each case at another step: among them
 * one with records under both regimes, one answered in part, and one behind a wall.
 */
@Component
@Profile("demo")
@Order(4)
class SampleRights implements SampleWork {

	private static final Logger log = LoggerFactory.getLogger(SampleRights.class);

	private static final int CASES = 20;

	/** Every second request is for access; the others take turns. */
	private static final List<String> OTHERS = List.of("R-ERASE", "R-RECTIFY", "R-OBJECT", "R-RESTRICT", "R-PORT",
			"R-INFORM", "R-CONSENT", "R-ADM", "R-OBJECT-DM", "R-ERASE");

	private final SubmitRightsRequest submission;

	private final SampleStaffWork hand;

	private final Resource steps;

	private final Clock clock;

	SampleRights(SubmitRightsRequest submission, SampleStaffWork hand,
			@Value("classpath:sample/rights.yaml") Resource steps, Clock clock) {
		this.submission = submission;
		this.hand = hand;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public void make() throws IOException {
		Script script = new YAMLMapper().readValue(this.steps.getInputStream(), Script.class);
		for (int number = 0; number < CASES; number++) {
			boolean access = number % 2 == 0;
			String right = access ? "R-ACCESS" : OTHERS.get(number / 2);
			Kind kind = Kind.of(number);
			List<SampleStep> path = path(script, right, kind);
			int steps = (kind == Kind.ORDINARY) ? Math.min(number / 2, path.size()) : path.size();
			String caseRef = this.submission.submit(request(right, number, kind)).caseRef();
			for (SampleStep step : path.subList(0, steps)) {
				if (!this.hand.offered(caseRef, step.step())) {
					log.warn("The sample step {} did not come in time.", step.step());
					break;
				}
				this.hand.take(caseRef, step);
			}
		}
	}

	private static List<SampleStep> path(Script script, String right, Kind kind) {
		return switch (right) {
			case "R-ACCESS" ->
				Stream.concat(script.admission().stream(), afterAdmission(script, kind).stream()).toList();
			case "R-OBJECT-DM" -> List.of();
			default -> script.admission();
		};
	}

	private static List<SampleStep> afterAdmission(Script script, Kind kind) {
		return switch (kind) {
			case ORDINARY -> script.access();
			case BOTH_REGIMES -> script.bothRegimes();
			case IN_PART -> script.inPart();
			case WALLED -> script.walled();
		};
	}

	private NewRightsRequest request(String right, int number, Kind kind) {
		Channel channel = Channel.values()[number % Channel.values().length];
		return new NewRightsRequest(List.of(right), Regime.UKGDPR, channel,
				this.clock.instant().minus(Duration.ofDays(number)),
				new NewRightsRequest.Subject(
						(kind == Kind.WALLED) ? "Connie Councillor" : "Sample Resident %02d".formatted(number + 1),
						(kind == Kind.WALLED) ? LocalDate.of(1960, 4, 4)
								: LocalDate.of(1960, 1, 15).plusMonths(7L * number),
						List.of(), "%d Example Road, Northtown".formatted(number + 1), "ZZ99 3AA",
						"resident%02d@mail.example".formatted(number + 1), "01632 9601%02d".formatted(number),
						List.of()),
				NewRightsRequest.Requester.theSubject(), "An invented request for the demonstration.", null, null,
				List.of(), (number % 5 == 0) ? PreferredFormat.LARGE_PRINT : PreferredFormat.NONE, null,
				PreferredDelivery.PORTAL, "2026-09");
	}

	/** What a sample case shows; only requests for access show more than their steps. */
	private enum Kind {

		ORDINARY, BOTH_REGIMES, IN_PART, WALLED;

		static Kind of(int number) {
			return switch (number) {
				case 14 -> IN_PART;
				case 16 -> BOTH_REGIMES;
				case 18 -> WALLED;
				default -> ORDINARY;
			};
		}

	}

	record Script(List<SampleStep> admission, List<SampleStep> access, List<SampleStep> bothRegimes,
			List<SampleStep> inPart, List<SampleStep> walled) {

		Script {
			admission = List.copyOf(admission);
			access = List.copyOf(access);
			bothRegimes = List.copyOf(bothRegimes);
			inPart = List.copyOf(inPart);
			walled = List.copyOf(walled);
		}

	}

}
