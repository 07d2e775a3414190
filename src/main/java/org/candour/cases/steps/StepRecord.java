package org.candour.cases.steps;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.candour.cases.WrittenOnce;
import org.candour.staff.Action;
import org.candour.vault.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A completed step as stored: codes to read, texts sealed. Never changed afterwards. */
@Entity
@Table(name = "case_step")
class StepRecord extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	private String step;

	@Column(name = "task_id")
	private String taskId;

	private String person;

	@Enumerated(EnumType.STRING)
	private Action action;

	@Column(name = "done_at")
	private Instant doneAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Object> codes;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] texts;

	protected StepRecord() {
	}

	StepRecord(UUID id, StepSubmission submission, Action action, Instant doneAt, Sealed texts) {
		super(id);
		this.caseRef = submission.caseRef();
		this.step = submission.step();
		this.taskId = submission.taskId();
		this.person = submission.person().username();
		this.action = action;
		this.doneAt = doneAt;
		this.codes = submission.codes();
		this.keyVersion = texts.keyVersion();
		this.texts = texts.ciphertext();
	}

	String caseRef() {
		return this.caseRef;
	}

	String step() {
		return this.step;
	}

	String person() {
		return this.person;
	}

	Instant doneAt() {
		return this.doneAt;
	}

	Map<String, Object> codes() {
		return this.codes;
	}

	Sealed texts() {
		return new Sealed(this.keyVersion, this.texts);
	}

	static String field(UUID id) {
		return "step:" + id;
	}

}
