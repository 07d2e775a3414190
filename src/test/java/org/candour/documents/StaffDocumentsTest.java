package org.candour.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.opening.OpenCase;
import org.candour.cases.steps.AskedGroups;
import org.candour.cases.walls.Misses;
import org.candour.engine.TestStaff;
import org.candour.staff.Accounts;
import org.candour.staff.NewAccount;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffDirectory;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Staff see and mark files by role; a searcher sees what the searcher's services found.
 */
@CandourTest
class StaffDocumentsTest {

	private static final String CHILDREN = "childrens-social-care";

	@Autowired
	private StaffDocuments documents;

	@Autowired
	private StaffDirectory staff;

	@Autowired
	private OpenCase cases;

	@Autowired
	private AskedGroups asked;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationContext context;

	private String caseRef;

	private DocumentId found;

	@BeforeEach
	void openCase() throws IOException {
		Misses.forget(this.context);
		this.caseRef = SampleCase.open(this.cases, this.transactions);
		this.asked.add(this.caseRef, List.of("service-" + CHILDREN, "service-education", "service-adult-social-care"));
		this.found = this.documents.addFound(this.caseRef, CHILDREN, "a.pdf", pdf(), person("searcher.children"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.children", "handler", "reviewer", "approver", "dpo" })
	void whoWorksOnTheCaseSeesTheFile(String username) throws IOException {
		assertThat(this.documents.list(this.caseRef, person(username))).extracting(DocumentInfo::id)
			.containsExactly(this.found);
		this.documents.read(this.caseRef, this.found, new ByteArrayOutputStream(), person(username));
	}

	@Test
	void anotherServiceDoesNotSeeTheFile() {
		Person other = person("searcher.adults");
		assertThat(this.documents.list(this.caseRef, other)).isEmpty();
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.documents.read(this.caseRef, this.found, new ByteArrayOutputStream(), other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "records", "manager", "auditor", "siro" })
	void whoSeesCasesOnlyDoesNotSeeFiles(String username) {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.list(this.caseRef, person(username)));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(
				() -> this.documents.read(this.caseRef, this.found, new ByteArrayOutputStream(), person(username)));
	}

	@Test
	void forTheAdministratorThereIsNoCase() {
		assertThatExceptionOfType(CaseNotFound.class)
			.isThrownBy(() -> this.documents.list(this.caseRef, person("admin")));
	}

	@Test
	void aSearcherAddsFilesForTheOwnServiceOnly() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(
				() -> this.documents.addFound(this.caseRef, CHILDREN, "a.pdf", pdf(), person("searcher.adults")));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.addFound(this.caseRef, CHILDREN, "a.pdf", pdf(), person("handler")));
	}

	@Test
	void aSearcherOfOneServiceNeedNotNameIt() throws IOException {
		Person searcher = person("searcher.children");
		DocumentId id = this.documents.addFound(this.caseRef, null, "b.pdf", pdf(), searcher);
		assertThat(this.documents.find(this.caseRef, id, searcher).service()).isEqualTo(CHILDREN);
	}

	@Test
	void aSearcherOfTwoServicesSaysWhichOneFoundTheFile() throws IOException {
		Person both = this.accounts.create(new NewAccount("tester.two.services", "Tess Two", TestStaff.PASSWORD,
				Set.of(Role.SERVICE_SEARCHER), Set.of(CHILDREN, "education"), null));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.addFound(this.caseRef, null, "b.pdf", pdf(), both))
			.withMessage("Say which of your services found the file.");
		DocumentId id = this.documents.addFound(this.caseRef, "education", "b.pdf", pdf(), both);
		assertThat(this.documents.find(this.caseRef, id, both).service()).isEqualTo("education");
	}

	@Test
	void whoMayNotSeeAFileDoesNotMarkIt() {
		this.asked.add(this.caseRef, List.of("legal"));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.mark(this.caseRef, this.found, ReleaseMark.include(), person("legal")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.children", "approver", "dpo" })
	void whoDoesNotRedactDoesNotMark(String username) {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.mark(this.caseRef, this.found, ReleaseMark.include(), person(username)));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.addRedacted(this.caseRef, this.found, "b.pdf", pdf(), person(username)));
	}

	@Test
	void theReviewerRedactsAndMarks() throws IOException {
		Person reviewer = person("reviewer");
		DocumentId copy = this.documents.addRedacted(this.caseRef, this.found, "b.pdf", redacted(), reviewer);
		this.documents.mark(this.caseRef, this.found, ReleaseMark.redact(), reviewer);
		assertThat(this.documents.find(this.caseRef, this.found, reviewer).mark()).isEqualTo(ReleaseMark.redact());
		this.documents.withdraw(this.caseRef, copy, reviewer);
		assertThat(this.documents.find(this.caseRef, copy, reviewer).superseded()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.children", "approver", "dpo" })
	void whoDoesNotRedactTakesNoCopyBack(String username) throws IOException {
		DocumentId copy = this.documents.addRedacted(this.caseRef, this.found, "b.pdf", redacted(), person("reviewer"));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.documents.withdraw(this.caseRef, copy, person(username)));
	}

	private Person person(String username) {
		return this.staff.person(username).orElseThrow();
	}

	private static ByteArrayInputStream redacted() {
		return new ByteArrayInputStream(SampleFiles.pdf("y"));
	}

	private static ByteArrayInputStream pdf() {
		return new ByteArrayInputStream(SampleFiles.pdf("x"));
	}

}
