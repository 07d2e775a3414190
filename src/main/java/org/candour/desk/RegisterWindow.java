package org.candour.desk;

import java.util.List;
import java.util.Optional;

import org.candour.desk.CaseView.RegisterLine;
import org.candour.disclosures.register.Register;
import org.candour.disclosures.register.RegisterEntry;
import org.candour.disclosures.register.RegisteredAdvice;

import org.springframework.stereotype.Component;

/** What the window shows of the disclosure register. */
@Component
class RegisterWindow {

	private final Register register;

	RegisterWindow(Register register) {
		this.register = register;
	}

	List<RegisterLine> lines(String caseRef) {
		return this.register.of(caseRef).stream().map(RegisterWindow::line).toList();
	}

	private static RegisterLine line(RegisterEntry entry) {
		Optional<RegisteredAdvice> advice = Optional.ofNullable(entry.advice());
		return new RegisterLine(entry.kind().name(), entry.enteredAt(), entry.outcome(), entry.codes(),
				entry.proposedBy(), entry.decidedBy(), advice.map(RegisteredAdvice::given).orElse(null),
				advice.map(RegisteredAdvice::followed).orElse(null), entry.transferRoute(), entry.manifestHash(),
				entry.telling(), entry.tellOn(), entry.notToldUnder());
	}

}
