package org.candour.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What the models may call, standing in for the case file: every call is written down,
 * and an answer is what the test has set. The methods are the whole of what an expression
 * may use.
 */
public final class CasePorts {

	private final Calls calls = new Calls();

	Map<Object, Object> beans() {
		Map<Object, Object> beans = new LinkedHashMap<>();
		beans.put("clock", new ClockPort(this.calls));
		beans.put("disclosures", new DisclosuresPort(this.calls));
		beans.put("dpo", new DpoPort());
		beans.put("letters", new LettersPort());
		beans.put("delivery", new DeliveryPort());
		beans.put("register", new RegisterPort());
		beans.put("retention", new RetentionPort());
		beans.put("cases", new CasesPort());
		beans.put("searches", new SearchesPort());
		beans.put("rights", new RightsPort(this.calls));
		beans.put("complaints", new ComplaintsPort(this.calls));
		beans.put("regulator", new RegulatorPort(this.calls));
		beans.put("breaches", new BreachesPort(this.calls));
		beans.put("compulsion", new CompulsionPort(this.calls));
		beans.put("matching", new MatchingPort(this.calls));
		beans.put("filings", new FilingsPort(this.calls));
		return beans;
	}

	void forget() {
		this.calls.forget();
	}

	void answer(String method, Object answer) {
		this.calls.answer(method, answer);
	}

	List<String> calls() {
		return this.calls.made();
	}

	private void called(String method, Object... arguments) {
		this.calls.called(method, arguments);
	}

	private <T> T given(String method, T otherwise) {
		return this.calls.given(method, otherwise);
	}

	static Date in(Duration duration) {
		return Date.from(Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime()).plus(duration));
	}

	public final class SearchesPort {

		public void chase(String caseRef, String service) {
			called("searches.chase", caseRef, service);
		}

		public List<String> holders(String caseRef) {
			called("searches.holders", caseRef);
			return given("searches.holders", List.of("education"));
		}

		public boolean anythingHeld(String caseRef) {
			called("searches.anythingHeld", caseRef);
			return given("searches.anythingHeld", true);
		}

	}

	public final class DpoPort {

		public String ask(String caseRef, String code) {
			called("dpo.ask", caseRef, code);
			return given("dpo.ask", "REQUIRED");
		}

		public String raise(String caseRef, List<String> triggers) {
			called("dpo.raise", caseRef, triggers);
			return given("dpo.raise", "NONE");
		}

		public boolean keptOut(String caseRef) {
			return given("dpo.keptOut", false);
		}

		public Date dueDate(String caseRef) {
			return in(Duration.ofDays(3));
		}

		public void chase(String caseRef) {
			called("dpo.chase", caseRef);
		}

		public void advised(String caseRef) {
			called("dpo.advised", caseRef);
		}

		public void overdue(String caseRef) {
			called("dpo.overdue", caseRef);
		}

	}

	public final class LettersPort {

		public void coverSheet(String caseRef) {
			called("letters.coverSheet", caseRef);
		}

	}

	public final class DeliveryPort {

		/** Once: the next look is another one. */
		public boolean sentBack(String caseRef) {
			boolean sentBack = given("delivery.sentBack", false);
			answer("delivery.sentBack", false);
			return sentBack;
		}

		public boolean awaitsBody(String caseRef) {
			return given("delivery.awaitsBody", true);
		}

		public void release(String caseRef) {
			called("delivery.release", caseRef);
		}

		public void answerWithoutPackage(String caseRef) {
			called("delivery.answerWithoutPackage", caseRef);
		}

		public void expire(String caseRef) {
			called("delivery.expire", caseRef);
		}

		public void letter(String caseRef, String kind) {
			called("delivery.letter", caseRef, kind);
		}

		public void respond(String caseRef, String letterKind) {
			called("delivery.respond", caseRef, letterKind);
		}

		public boolean awaitsCollection(String caseRef) {
			return given("delivery.awaitsCollection", false);
		}

	}

	public final class RegisterPort {

		public void enter(String caseRef) {
			called("register.enter", caseRef);
		}

		public void enterEmergency(String caseRef) {
			called("register.enterEmergency", caseRef);
		}

		public void receipt(String caseRef) {
			called("register.receipt", caseRef);
		}

	}

	public final class RetentionPort {

		public void hold(String caseRef, String reason) {
			called("retention.hold", caseRef, reason);
		}

		public void release(String caseRef, String reason) {
			called("retention.release", caseRef, reason);
		}

		public void start(String caseRef) {
			called("retention.start", caseRef);
		}

		public String obstacle(String caseRef) {
			called("retention.obstacle", caseRef);
			return given("retention.obstacle", "NONE");
		}

		public boolean destroyKey(String caseRef) {
			called("retention.destroyKey", caseRef);
			return given("retention.destroyKey", true);
		}

		public void destroyRows(String caseRef) {
			called("retention.destroyRows", caseRef);
		}

		public void certify(String caseRef) {
			called("retention.certify", caseRef);
		}

		public void extend(String caseRef) {
			called("retention.extend", caseRef);
		}

	}

	public final class CasesPort {

		public int priority(String caseRef) {
			return 50;
		}

	}

}
