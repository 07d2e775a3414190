package org.candour.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.deadlines.WorkingDays;
import org.candour.vault.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question to the officer and its answer. Advice once given is not changed. */
@Entity
@Table(name = "dpo_advice")
class AdviceRecord {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> triggers;

	private boolean mandatory;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "due_at")
	private Instant dueAt;

	/** Within how many working days, or null where hours count. */
	@Column(name = "working_days")
	private Integer workingDays;

	@Enumerated(EnumType.STRING)
	private Advice advice;

	private String adviser;

	@Column(name = "advised_at")
	private Instant advisedAt;

	@Column(name = "key_version")
	private Integer keyVersion;

	@Column(name = "advice_text")
	private byte[] adviceText;

	@Column(name = "not_followed_at")
	private Instant notFollowedAt;

	@Version
	private Long version;

	protected AdviceRecord() {
	}

	AdviceRecord(String caseRef, List<String> triggers, boolean mandatory, Instant askedAt, AdviceDue.Due due) {
		this.id = UUID.randomUUID();
		this.caseRef = caseRef;
		this.triggers = triggers;
		this.mandatory = mandatory;
		this.askedAt = askedAt;
		this.dueAt = due.at();
		this.workingDays = due.workingDays();
	}

	void answer(Advice given, String by, Instant at, Sealed text) {
		if (answered()) {
			throw new IllegalStateException("Advice already given is not changed.");
		}
		this.advice = given;
		this.adviser = by;
		this.advisedAt = at;
		this.keyVersion = text.keyVersion();
		this.adviceText = text.ciphertext();
	}

	/** It was decided against this advice; the first time counts. */
	void notFollowed(Instant at) {
		if (this.notFollowedAt == null) {
			this.notFollowedAt = at;
		}
	}

	boolean answered() {
		return this.advice != null;
	}

	String caseRef() {
		return this.caseRef;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	/** The last day for the advice. */
	LocalDate dueOn() {
		return day(this.dueAt);
	}

	/**
	 * The last day for the advice as other bank holidays give it; only where working days
	 * count.
	 */
	LocalDate dueOn(WorkingDays calendar) {
		return calendar.plus(day(this.askedAt), this.workingDays);
	}

	/** Moves the last day, at the same hour. */
	void follow(LocalDate day) {
		this.dueAt = day.atTime(LocalTime.ofInstant(this.dueAt, LONDON)).atZone(LONDON).toInstant();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, LONDON);
	}

	/** The sealed text; only where advice was given. */
	Sealed adviceText() {
		return new Sealed(this.keyVersion, this.adviceText);
	}

	/** The field under which the text is sealed. */
	String field() {
		return "advice:" + this.id;
	}

	GivenAdvice withText(String text) {
		return new GivenAdvice(this.triggers, this.mandatory, this.askedAt, this.advice, this.adviser, this.advisedAt,
				text);
	}

}
