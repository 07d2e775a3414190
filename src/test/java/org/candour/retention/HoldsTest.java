package org.candour.retention;

import java.time.Clock;

import org.candour.cases.CaseFiles;
import org.candour.cases.RuleBroken;
import org.candour.cases.opening.OpenCase;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A hold beats every retention period, and each runs out on its own. */
@CandourTest
class HoldsTest {

	@Autowired
	private OpenCase cases;

	@Autowired
	private CaseFiles files;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private RetentionExpressions retention;

	@Autowired
	private Holds holds;

	@Autowired
	private Clock clock;

	private String caseRef;

	@BeforeEach
	void twoHolds() {
		this.caseRef = SampleCase.open(this.cases, this.transactions);
		this.retention.hold(this.caseRef, "SAR_OPEN");
		this.retention.hold(this.caseRef, "SAR_OPEN");
		this.retention.hold(this.caseRef, "POLICE_PRESERVE");
	}

	@Test
	void theHoldOfAnOpenRequestDoesNotRunOut() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.retention.release(this.caseRef, "SAR_OPEN"));
		assertThat(this.holds.standing(this.caseRef)).hasSize(2);
	}

	/** LC-01, 18. */
	@Test
	void theHoldOfAClosedRequestRunsOutAndOthersStay() {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.files.findById(this.caseRef).orElseThrow().close(this.clock.instant()));
		this.retention.release(this.caseRef, "SAR_OPEN");
		assertThat(this.holds.standing(this.caseRef)).extracting(LegalHold::reason)
			.containsExactly(HoldReason.POLICE_PRESERVE);
	}

}
