package org.candour.disclosures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.Urgency;
import org.candour.cases.WallKind;
import org.candour.cases.Workflow;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.LawNotUsable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which lifecycle serves a request, with the terms of its power: all of it law data. */
@Component
public class Lifecycles {

	static final String LIFE_AT_RISK = "GW-LIFE";

	/** What the police ask under where no life is in danger. */
	static final String VOLUNTARY = "GW-POL-VOL";

	/** How orders of a court, warrants and summonses are obeyed. */
	public static final String COURT_ORDER = "court-order";

	private static final String ESCALATED = "escalated-disclosure";

	private static final String ESCALATION = "ESC-12";

	private static final String RETENTION_CLASS = "DISCLOSURE_REGISTER";

	private final LawCatalogue law;

	private final AnswerTerm terms;

	private final Workflow workflow;

	Lifecycles(LawCatalogue law, AnswerTerm terms, @Lazy Workflow workflow) {
		this.law = law;
		this.terms = terms;
		this.workflow = workflow;
	}

	/**
	 * The lifecycle for a request that came in on a day. What a body that is not on the
	 * list asks without compelling is escalated, whatever it relies on (N-15, ESC-12).
	 * @param body id of the body
	 * @throws RuleBroken if its power may not be used on that day, takes in no single
	 * requests, or no model serves it
	 */
	Lifecycle of(RequestForm form, String body, LocalDate day, Urgency urgency) {
		Gateway gateway = power(form.gateway(), day);
		boolean compelled = Compulsion.of(gateway, form);
		boolean unlisted = Body.UNLISTED.id().equals(body);
		String process = (unlisted && !compelled) ? ESCALATED : process(gateway, compelled);
		if (this.workflow.served(List.of(process)).isEmpty()) {
			throw new RuleBroken("GATEWAY", "Requests under this power cannot be taken in here.");
		}
		return new Lifecycle(process, compelled, this.terms.of(gateway, form, day, urgency),
				Optional.ofNullable(gateway.wall()).map(WallKind::valueOf).orElse(null),
				unlisted || gateway.escalations().contains(ESCALATION), RETENTION_CLASS);
	}

	private static String process(Gateway gateway, boolean compelled) {
		return (compelled && gateway.compelledIf() != null) ? gateway.compelledIf().lifecycle() : gateway.lifecycle();
	}

	private Gateway power(String code, LocalDate day) {
		if (code == null || code.isBlank()) {
			throw new RuleBroken("GATEWAY", "Choose the power that the body relies on.");
		}
		Gateway gateway;
		try {
			gateway = this.law.of(Gateway.class).require(code, day);
		}
		catch (LawNotUsable ex) {
			throw new RuleBroken("GATEWAY", ex.getMessage());
		}
		if (gateway.notByRequest() != null) {
			throw new RuleBroken("GATEWAY", gateway.notByRequest());
		}
		return gateway;
	}

	/**
	 * The powers under which requests can be taken in on a day, in the order of the law.
	 */
	List<Gateway> gateways(LocalDate day) {
		List<Gateway> all = byRequest(day);
		Set<String> served = this.workflow.served(all.stream().map(Gateway::lifecycle).distinct().toList());
		return all.stream().filter((gateway) -> served.contains(gateway.lifecycle())).toList();
	}

	/**
	 * The powers in force that no model serves: somebody made a slip in the law files.
	 */
	List<Gateway> unserved(LocalDate day) {
		List<Gateway> all = new ArrayList<>(byRequest(day));
		all.removeAll(gateways(day));
		return all;
	}

	private List<Gateway> byRequest(LocalDate day) {
		return this.law.of(Gateway.class)
			.inForce(day)
			.stream()
			.filter((gateway) -> gateway.notByRequest() == null)
			.toList();
	}

}
