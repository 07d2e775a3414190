package org.candour.processes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-17. */
class ThirdPartyMaterialTest extends DisclosureLifecycleTest {

	ThirdPartyMaterialTest() {
		super("third-party-material");
	}

	@Override
	void findPower() {
		checkPower("PASS");
		test("MET", "GIVEN", "NONE");
	}

	@Override
	void findNoPower() {
		checkPower("PASS");
		test("MET", "NEITHER", "NONE");
	}

	@Override
	String powerStep() {
		return "check-power";
	}

	@Override
	void review() {
		complete("review-relevance", "immunity", false);
		super.review();
	}

	private void test(String tests, String notice, String family) {
		complete("test-material", "victimTest", tests, "victimNotice", notice, "familyPapers", family,
				"counsellingNotes", true);
	}

	/** S-21: the approver sees that counselling notes are asked for. */
	@Test
	void theApproverKnowsOfCounsellingNotesAndOfImmunity() {
		start();
		callBack();
		findPower();
		search();
		complete("review-relevance", "immunity", true);
		super.review();
		weigh("DISCLOSED_PART", "NOW");
		complete("give-legal-view", "legalView", "AGREE");
		assertThat(this.engine.getTaskService().getVariable(task("approve").getId(), "counsellingNotes"))
			.isEqualTo(true);
		assertThat(this.engine.getTaskService().getVariable(task("approve").getId(), "approverLevel"))
			.isEqualTo("APPROVER_WITH_LEGAL");
	}

}
