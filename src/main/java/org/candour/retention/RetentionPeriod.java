package org.candour.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How long a closed case is kept, and how far its disposal is. */
@Entity
@Table(name = "retention_period")
class RetentionPeriod {

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "class")
	private String retentionClass;

	@Column(name = "started_on")
	private LocalDate startedOn;

	@Column(name = "dispose_on")
	private LocalDate disposeOn;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "first_approver")
	private String firstApprover;

	@Column(name = "second_approver")
	private String secondApprover;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Integer> destroyed;

	protected RetentionPeriod() {
	}

	RetentionPeriod(String caseRef, String retentionClass, LocalDate startedOn, LocalDate disposeOn) {
		this.caseRef = caseRef;
		this.retentionClass = retentionClass;
		this.startedOn = startedOn;
		this.disposeOn = disposeOn;
	}

	/** People are being asked whether the case may be destroyed. */
	void asked(Instant at) {
		this.askedAt = at;
	}

	/** The case is kept until another day, on which it is asked again. */
	void extend(LocalDate until) {
		this.disposeOn = until;
		this.askedAt = null;
	}

	/** Notes who approved it while that can still be read. */
	void approved(String first, String second) {
		this.firstApprover = first;
		this.secondApprover = second;
	}

	/** Notes what was destroyed; the first time counts, since then nothing is left. */
	void destroyed(Map<String, Integer> counts) {
		if (this.destroyed == null) {
			this.destroyed = Map.copyOf(counts);
		}
	}

	/** What the certificate says. */
	Destroyed certificate() {
		return new Destroyed(this.caseRef, "CASE", this.retentionClass, this.disposeOn, this.firstApprover,
				this.secondApprover, this.destroyed);
	}

	String retentionClass() {
		return this.retentionClass;
	}

	LocalDate startedOn() {
		return this.startedOn;
	}

	LocalDate disposeOn() {
		return this.disposeOn;
	}

}
