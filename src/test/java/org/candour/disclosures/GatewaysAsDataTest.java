package org.candour.disclosures;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.WallKind;
import org.candour.cases.Workflow;
import org.candour.cases.steps.Finding;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.DisclosureClock;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.LawInvalid;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A power is a row: an invented one works with no line of code. */
class GatewaysAsDataTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final String ROW = """

			  - code: GW-LIGHTHOUSE
			    name: Lighthouse authority
			    plainWords: The keepers of lighthouses ask. The council answers where a ship is in danger of stranding.
			    citation: Invented Act 1899 s.1
			    checked: NOT_STATED
			    enabled: true
			    validFrom: 2018-05-25
			    bodies: [LIGHTHOUSE]
			    body: Lighthouse keepers
			    compulsion: CONDITIONAL
			    compulsionNote: Must where a ship is in danger
			    lifecycle: voluntary-disclosure
			    compelledIf:
			      field: listedHolder
			      is: 'true'
			      lifecycle: statutory-notice
			    extraFields: [agreementId, listedHolder]
			    optionalFields: [agreedDate]
			    time:
			      rule: AGREED
			      slaWorkingDays: 3
			      text: agreement
			    tell: TELL
			    wall: W3
			""";

	@TempDir
	Path folder;

	private LawCatalogue law;

	@BeforeEach
	void addARow() throws IOException {
		Path shipped = Path.of("law");
		Files.walkFileTree(shipped, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = GatewaysAsDataTest.this.folder.resolve(shipped.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
				return FileVisitResult.CONTINUE;
			}

		});
		Files.writeString(this.folder.resolve("gateways.yaml"), ROW, StandardOpenOption.APPEND);
		Files.writeString(this.folder.resolve("meanings.txt"), seal(), StandardOpenOption.APPEND);
		this.law = TheLaw.read("file:" + this.folder);
	}

	/** The start is refused once and prints the line to put in. */
	private String seal() {
		try {
			TheLaw.read("file:" + this.folder);
			throw new AssertionError("A new code is not taken without its seal.");
		}
		catch (LawInvalid ex) {
			String finding = ex.findings().get(0);
			return finding.substring(finding.indexOf("gateways GW-LIGHTHOUSE")) + "\n";
		}
	}

	@Test
	void itsRowNamesLifecycleTermAndWall() {
		Lifecycle lifecycle = lifecycles().of(form(Map.of("agreementId", "77", "listedHolder", "false")), "body", DAY,
				Urgency.ROUTINE);
		assertThat(lifecycle.process()).isEqualTo("voluntary-disclosure");
		assertThat(lifecycle.compelled()).isFalse();
		assertThat(lifecycle.term()).isEqualTo(new Term.Service(3));
		assertThat(lifecycle.wall()).isEqualTo(WallKind.W3);
		assertThat(lifecycles().of(form(Map.of("agreedDate", "2026-12-01")), "body", DAY, Urgency.ROUTINE).term())
			.isEqualTo(new Term.Stated(LocalDate.of(2026, 12, 1)));
	}

	@Test
	void itCompelsOnlyIfTheBodySaysSoAndTheConditionIsStated() {
		RequestForm stated = form(Map.of("listedHolder", "true"));
		assertThat(lifecycles().of(stated, "body", DAY, Urgency.ROUTINE).compelled()).isFalse();
		Lifecycle compelled = lifecycles().of(claiming(stated), "body", DAY, Urgency.ROUTINE);
		assertThat(compelled.compelled()).isTrue();
		assertThat(compelled.process()).isEqualTo("statutory-notice");
		assertThat(lifecycles().of(claiming(form(Map.of("listedHolder", "false"))), "body", DAY, Urgency.ROUTINE)
			.compelled()).isFalse();
	}

	@Test
	void itsFieldsAreCheckedByTheRow() {
		assertThat(pointers(Map.of())).contains("/particulars/agreementId", "/particulars/listedHolder")
			.doesNotContain("/particulars/agreedDate");
		assertThat(pointers(Map.of("agreementId", "77", "listedHolder", "true", "agreedDate", "2026-12-01")))
			.noneMatch((pointer) -> pointer.startsWith("/particulars"));
		assertThat(pointers(Map.of("court", "High Court", "listedHolder", "perhaps", "agreedDate", "next week")))
			.contains("/particulars/court", "/particulars/listedHolder", "/particulars/agreedDate",
					"/particulars/agreementId");
	}

	@Test
	void aFormWithTooManyFieldsIsRefusedAsAWhole() {
		Map<String, String> many = new HashMap<>();
		for (int i = 0; i < 51; i++) {
			many.put("field" + i, "x");
		}
		assertThat(pointers(many)).contains("/particulars").doesNotContain("/particulars/field1", "/particulars/?");
	}

	@Test
	void aRowWithoutAModelIsRefusedInOneSentence() {
		Lifecycles lifecycles = new Lifecycles(this.law, terms(), workflow(false));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> lifecycles.of(form(Map.of()), "body", DAY, Urgency.ROUTINE))
			.withMessage("Requests under this power cannot be taken in here.");
		assertThat(lifecycles.gateways(DAY)).isEmpty();
		assertThat(lifecycles.unserved(DAY)).extracting(Gateway::code).contains("GW-LIGHTHOUSE");
		assertThat(lifecycles().unserved(DAY)).isEmpty();
		assertThat(lifecycles().gateways(DAY)).extracting(Gateway::code).contains("GW-LIGHTHOUSE");
	}

	@Test
	void disabledUnknownAndBatchPowersAreRefusedWithTheReason() {
		assertRefused("GW-DWP-109BZA", "Not commenced");
		assertRefused("GW-NFI-M", "worked as an exercise");
		assertRefused("GW-NONE", "not in the catalogue");
		assertRefused(null, "Choose the power");
		assertThat(lifecycles().gateways(DAY)).extracting(Gateway::code)
			.doesNotContain("GW-NFI-M", "GW-NFI-V", "GW-DWP-109BZA");
	}

	private void assertRefused(String gateway, String sentence) {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> lifecycles().of(AnswerTermTest.form(gateway, Map.of()), "body", DAY, Urgency.ROUTINE))
			.withMessageContaining(sentence);
	}

	private List<String> pointers(Map<String, String> particulars) {
		return new RequestFormCheck(this.law, Clock.systemUTC()).check(form(particulars))
			.stream()
			.map(Finding::pointer)
			.toList();
	}

	private static RequestForm form(Map<String, String> particulars) {
		return AnswerTermTest.form("GW-LIGHTHOUSE", particulars);
	}

	private static RequestForm claiming(RequestForm form) {
		return new RequestForm(form.gateway(), null, new RequestForm.Kind(true, null, null, null, null, null, true),
				null, null, null, null, null, null, null, null, form.particulars());
	}

	private Lifecycles lifecycles() {
		return new Lifecycles(this.law, terms(), workflow(true));
	}

	private AnswerTerm terms() {
		Calendars calendars = Calendars.of(TheLaw.bankHolidays());
		return new AnswerTerm(this.law, new DisclosureClock(calendars.england(), calendars.uk()));
	}

	/** An engine that has every model, or none. */
	private static Workflow workflow(boolean serves) {
		return (Workflow) Proxy.newProxyInstance(Workflow.class.getClassLoader(), new Class<?>[] { Workflow.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("served")) {
						return serves ? Set.copyOf((Collection<?>) arguments[0]) : Set.of();
					}
					throw new AssertionError(method.getName());
				});
	}

}
