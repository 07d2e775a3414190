package org.candour.cases.people;

import java.time.LocalDate;
import java.util.List;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.RelatedCases;
import org.candour.cases.opening.OpenCase;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;
import org.candour.vault.Vault;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** People of cases that a former build opened are found by the present folding. */
@CandourTest
class RefoldNamesTest {

	private static int number;

	private final String ending = "owa" + (char) ('a' + number++);

	@Autowired
	RefoldNames migration;

	@Autowired
	OpenCase cases;

	@Autowired
	Parties parties;

	@Autowired
	RelatedCases related;

	@Autowired
	BlindIndex index;

	@Autowired
	Vault vault;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void theNamesOfAFormerBuildAreFoldedOnceAndThenLeftAlone() {
		String caseRef = ofAFormerBuild();
		assertThat(about()).doesNotContain(caseRef);
		assertThat(this.migration.run()).isPositive();
		assertThat(about()).contains(caseRef);
		assertThat(this.migration.run()).isZero();
		assertThat(this.parties.of(caseRef)).extracting(Party::name).containsExactlyInAnyOrder(subject(), "PC Sample");
		String newer = SampleCase.open(this.cases, this.transactions, subject());
		assertThat(this.related.of(newer)).extracting(RelatedCases.Related::reference).contains(caseRef);
	}

	@Test
	void aCaseThatAnotherServerIsDoingIsLeftToIt() {
		String caseRef = ofAFormerBuild();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.sql("select 1 from case_party where case_ref = :ref for update")
				.param("ref", caseRef)
				.query(Integer.class)
				.list();
			Thread other = new Thread(this.migration::run);
			other.start();
			join(other);
		});
		assertThat(about()).doesNotContain(caseRef);
		this.migration.run();
		assertThat(about()).contains(caseRef);
	}

	@Test
	void aCaseThatNoLongerOpensDoesNotHoldUpTheOthers() {
		String destroyed = ofAFormerBuild();
		String caseRef = ofAFormerBuild();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.vault.shred(destroyed));
		this.migration.run();
		assertThat(about()).contains(caseRef).doesNotContain(destroyed);
	}

	private String subject() {
		return "Zofia Płain" + this.ending;
	}

	private List<String> about() {
		return this.parties
			.casesAbout(new Party(PartyRole.SUBJECT, "Zofia Plain" + this.ending, LocalDate.of(1990, 4, 1)));
	}

	/** Its fingerprints are those that the former build made. */
	private String ofAFormerBuild() {
		String caseRef = SampleCase.open(this.cases, this.transactions, subject());
		this.jdbc.sql("delete from case_fingerprint where case_ref = :ref and field = 'NAME'")
			.param("ref", caseRef)
			.update();
		for (String key : List.of("płain" + this.ending + " zofia", "płain" + this.ending, "pc sample", "sample")) {
			this.jdbc.sql(
					"insert into case_fingerprint (id, case_ref, field, fingerprint) values (gen_random_uuid(), :ref, 'NAME', :key)")
				.param("ref", caseRef)
				.param("key", this.index.of(IndexedField.NAME, key))
				.update();
		}
		this.jdbc
			.sql("update case_party set folding = 1, name_index = :name where case_ref = :ref and role = 'SUBJECT'")
			.param("name", this.index.of(IndexedField.NAME, subject()))
			.param("ref", caseRef)
			.update();
		return caseRef;
	}

	private static void join(Thread other) {
		try {
			other.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
