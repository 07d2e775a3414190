package org.candour.desk;

import java.util.List;

import org.candour.desk.CaseView.RegisterLine;
import org.candour.disclosures.Register;

import org.springframework.stereotype.Component;

/** What the window shows of the disclosure register. */
@Component
class RegisterWindow {

	private final Register register;

	RegisterWindow(Register register) {
		this.register = register;
	}

	List<RegisterLine> lines(String caseRef) {
		return this.register.of(caseRef)
			.stream()
			.map((entry) -> new RegisterLine(entry.kind().name(), entry.enteredAt(), entry.outcome(), entry.codes(),
					entry.proposedBy(), entry.decidedBy(), entry.advice(), entry.adviceFollowed(),
					entry.transferRoute(), entry.manifestHash(), entry.telling(), entry.tellOn(), entry.notToldUnder()))
			.toList();
	}

}
