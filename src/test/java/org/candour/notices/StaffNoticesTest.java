package org.candour.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.delivery.mail.WorkSection;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.Channel;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.SubmitDisclosureRequest;
import org.candour.disclosures.Submitter;
import org.candour.staff.Accounts;
import org.candour.staff.NewAccount;
import org.candour.staff.Role;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case handler hears of new, due and late work as preferred, in counts and references,
 * and nobody hears of a case that does not exist for them.
 */
@CandourTest
class StaffNoticesTest {

	private static final Instant TUESDAY = Instant.parse("2026-12-01T07:30:00Z");

	private static final Instant CHRISTMAS = Instant.parse("2026-12-25T07:30:00Z");

	@Autowired
	private SubmitDisclosureRequest submission;

	@Autowired
	private Bodies bodies;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Preferences preferences;

	@Autowired
	private Notices notices;

	@Autowired
	private Rounds rounds;

	@Autowired
	private OutgoingMail mail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ObjectMapper json;

	@Value("classpath:examples/police-request.json")
	private Resource example;

	private String me;

	@BeforeEach
	void aNewHandlerOnATuesday() {
		ClockUtil.setCurrentTime(Date.from(TUESDAY));
		this.bodies.add(new Body("northshire-police", "northshire-police", Set.of("northshire.police.example"),
				"01632 960101", Set.of("GW-POL-VOL", "GW-LIFE")));
		// the last in the order of names, so that no wall takes this handler in by itself
		this.me = "z" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(new NewAccount(this.me, "Harper Handler", "candour-demo-2026", Set.of(Role.CASE_HANDLER),
				Set.of(), null, address()));
	}

	@AfterEach
	void whoHearsOfNothingMore() {
		this.preferences.keep(this.me, Way.NONE);
		ClockUtil.reset();
	}

	@Test
	void withoutAPreferenceAllComesInOneMailOnTheMorningOfAWorkingDayAndOnce() {
		String first = submitted();
		String second = submitted();
		awaitUntold(2);
		this.rounds.digest();
		String text = onlyMail(second);
		assertThat(text)
			.contains("Subject: Candour: steps waiting for you: 2", "New for your groups: 2", first, second,
					"https://candour.norshire.example/staff/notices")
			.doesNotContain("Quillfeather", "police", "call-back");
		this.rounds.digest();
		assertThat(mails(second)).hasSize(1);
	}

	@Test
	void onABankHolidayTheDigestWaits() {
		String caseRef = submitted();
		awaitUntold(1);
		ClockUtil.setCurrentTime(Date.from(CHRISTMAS));
		this.rounds.digest();
		assertThat(this.notices.untold(this.me)).hasSize(1);
		assertThat(mails(caseRef)).isEmpty();
	}

	@Test
	void whoWantsToHearAtOnceHearsAtOnce() {
		this.preferences.keep(this.me, Way.AT_ONCE);
		String caseRef = submitted();
		assertThat(onlyMail(caseRef)).contains("Subject: Candour: steps waiting for you: 1", "New for your groups: 1");
	}

	@Test
	void afterFourMailsWithinTheHourTheRestComesWithTheNext() {
		this.preferences.keep(this.me, Way.AT_ONCE);
		for (int told = 1; told <= 4; told++) {
			String caseRef = submitted();
			onlyMail(caseRef);
			ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(60)));
		}
		String fifth = submitted();
		String sixth = submitted();
		awaitUntold(2);
		this.rounds.heldBack();
		assertThat(this.notices.untold(this.me)).hasSize(2);
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1))));
		this.rounds.heldBack();
		assertThat(onlyMail(sixth)).contains("New for your groups: 2", fifth);
	}

	@Test
	void whoWantsToHearNothingHearsNothingNorLaterOfWhatWas() {
		submitted();
		awaitUntold(1);
		this.preferences.keep(this.me, Way.NONE);
		String caseRef = submitted();
		awaitNoticesOfOthers(caseRef);
		this.preferences.keep(this.me, Way.DIGEST);
		assertThat(this.notices.untold(this.me)).isEmpty();
	}

	@Test
	void whatSomebodyTookMeanwhileIsNoNews() {
		String taken = submitted();
		String open = submitted();
		awaitUntold(2);
		this.jdbc.sql(
				"update act_ru_task set assignee_ = 'handler2' where id_ in (select task from staff_notice where case_ref = ?)")
			.param(taken)
			.update();
		this.rounds.digest();
		assertThat(onlyMail(open)).contains("New for your groups: 1").doesNotContain(taken);
	}

	@Test
	void whatIsDueByTheEndOfTheNextWorkingDayAndWhatIsLateIsToldOnceEach() {
		String caseRef = submitted();
		awaitUntold(1);
		this.rounds.digest();
		onlyMail(caseRef);
		Instant due = this.jdbc.sql(
				"select coalesce(follow_up_date_, due_date_) from act_ru_task where id_ in (select task from staff_notice where case_ref = ? and username = ?)")
			.params(caseRef, this.me)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
		ClockUtil.setCurrentTime(Date.from(due.minus(Duration.ofHours(20))));
		this.rounds.due();
		this.rounds.due();
		assertThat(kinds(caseRef)).containsExactly(Kind.DUE_SOON);
		digestOnTheNextWorkingDay();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			// other cases may be due then, and a mail names only so many
			.until(() -> Mails.whole(address()).stream().anyMatch((text) -> text.contains("Step due soon: ")));
		ClockUtil.setCurrentTime(Date.from(due.plusSeconds(1)));
		this.rounds.due();
		assertThat(kinds(caseRef)).containsExactly(Kind.OVERDUE);
	}

	@Test
	void whatIsNotDueAnyMoreIsLeftOut() {
		String caseRef = submitted();
		awaitUntold(1);
		this.notices.add(List.of(this.me),
				new Notice(this.notices.untold(this.me).get(0).task(), Kind.OVERDUE, caseRef), TUESDAY);
		this.rounds.digest();
		assertThat(onlyMail(caseRef)).contains("New for your groups: 1").doesNotContain("overdue");
	}

	@Test
	void aStepGivenToSomebodyIsTheirsAndNoNewsForTheGroup() {
		String caseRef = submitted();
		awaitUntold(1);
		Notice notice = this.notices.untold(this.me).get(0);
		this.jdbc.sql("update act_ru_task set assignee_ = ? where id_ = ?").params(this.me, notice.task()).update();
		this.notices.add(List.of(this.me), new Notice(notice.task(), Kind.ASSIGNED, caseRef), TUESDAY);
		this.rounds.digest();
		assertThat(onlyMail(caseRef)).contains("Given to you: 1").doesNotContain("New for your groups");
	}

	@Test
	void outsideTheWallNobodyHearsAndInsideThoseWhomItConcernsDo() {
		String walled = walled();
		awaitNoticesOfOthers(walled);
		List<String> told = this.jdbc.sql("select distinct username from staff_notice where case_ref = ?")
			.param(walled)
			.query(String.class)
			.list();
		List<String> members = this.jdbc
			.sql("select m.username from wall_member m join case_file c on c.wall = m.wall where c.reference = ?")
			.param(walled)
			.query(String.class)
			.list();
		assertThat(told).isNotEmpty().isSubsetOf(members).doesNotContain(this.me, "handler");
	}

	@Test
	void aWallBuiltMeanwhileKeepsTheMailIn() {
		String open = submitted();
		String walled = walled();
		awaitUntold(1);
		this.mail.workToStaff(this.me, Round.MAIL, List.of(new WorkSection("Overdue", List.of(walled, open))));
		assertThat(onlyMail(open)).contains("Candour: steps waiting for you: 1", "Overdue: 1").doesNotContain(walled);
		this.mail.workToStaff(this.me, Round.MAIL, List.of(new WorkSection("Overdue", List.of(walled))));
		Awaitility.await()
			.until(() -> this.jdbc.sql("select state from outgoing_mail where staff = ? order by queued_at desc, state")
				.param(this.me)
				.query(String.class)
				.list()
				.contains("DROPPED"));
		assertThat(mails(walled)).isEmpty();
	}

	/** Of what I have not been told in a case. */
	private List<Kind> kinds(String caseRef) {
		return this.notices.untold(this.me)
			.stream()
			.filter((notice) -> notice.caseRef().equals(caseRef))
			.map(Notice::kind)
			.toList();
	}

	private void digestOnTheNextWorkingDay() {
		Date before = ClockUtil.getCurrentTime();
		for (int day = 0; !this.notices.untold(this.me).isEmpty() && day < 5; day++) {
			this.rounds.digest();
			ClockUtil.setCurrentTime(Date.from(before.toInstant().plus(Duration.ofHours(6L * (day + 1)))));
		}
	}

	private String submitted() {
		return submit(form());
	}

	/** About somebody who is on the list of staff. */
	private String walled() {
		ObjectNode form = form();
		((ObjectNode) form.at("/subjects/0")).put("fullName", "Hattie Handler").put("dateOfBirth", "1980-01-01");
		return submit(form);
	}

	private String submit(ObjectNode form) {
		return this.submission
			.submit(this.json.convertValue(form, RequestForm.class),
					new Submitter("northshire-police", "handler", Channel.EMAIL,
							ClockUtil.getCurrentTime().toInstant()))
			.caseRef();
	}

	private ObjectNode form() {
		try {
			return (ObjectNode) this.json.readTree(this.example.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitUntold(int count) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.notices.untold(this.me).size() == count);
	}

	private void awaitNoticesOfOthers(String caseRef) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.jdbc.sql("select count(*) from staff_notice where case_ref = ?")
				.param(caseRef)
				.query(Integer.class)
				.single() > 0);
	}

	/** The one mail to me that names a case, once it is there. */
	private String onlyMail(String caseRef) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !mails(caseRef).isEmpty());
		assertThat(mails(caseRef)).hasSize(1);
		return mails(caseRef).get(0);
	}

	private List<String> mails(String caseRef) {
		return Mails.whole(caseRef).stream().filter((mail) -> mail.contains("To: " + address())).toList();
	}

	private String address() {
		return this.me + "@norshire.example";
	}

}
