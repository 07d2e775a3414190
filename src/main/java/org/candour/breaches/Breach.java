package org.candour.breaches;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.candour.deadlines.BreachClock;
import org.springframework.data.domain.Persistable;

/**
 * The record of a breach (Art 33(5)): since when the council knows, how it was weighed,
 * whether and when it was reported. What happened is sealed with the case.
 */
@Entity
@Table(name = "breach")
public class Breach implements Persistable<String> {

	static final String TEXT = "breach";

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "original_ref")
	private String originalRef;

	@Column(name = "aware_at")
	private Instant awareAt;

	@Column(name = "report_by")
	private Instant reportBy;

	@Enumerated(EnumType.STRING)
	private BreachRisk risk;

	private Integer people;

	@Column(name = "logged_only")
	private boolean loggedOnly;

	private int reports;

	@Column(name = "reported_at")
	private Instant reportedAt;

	private String telling;

	@Version
	private Long version;

	protected Breach() {
	}

	Breach(String caseRef, NewBreach breach) {
		this.caseRef = caseRef;
		this.originalRef = breach.originalRef();
		this.awareAt = breach.awareAt();
		this.reportBy = BreachClock.reportBy(breach.awareAt());
	}

	void assessed(BreachRisk assessedRisk, int peopleAffected) {
		this.risk = assessedRisk;
		this.people = peopleAffected;
	}

	/** No risk to people: no report. */
	void logOnly() {
		if (this.reports > 0) {
			throw new RuleBroken("BREACH", "The breach has been reported already.");
		}
		this.loggedOnly = true;
	}

	/** Notes a report to the regulator; the first one's moment counts (DL-10). */
	void reported(int number, Instant at) {
		this.reports = Math.max(this.reports, number);
		this.loggedOnly = false;
		if (this.reportedAt == null) {
			this.reportedAt = at;
		}
	}

	void told(String decision) {
		this.telling = decision;
	}

	/** Whether nothing has been reported and the 72 hours are over at that moment. */
	public boolean late(Instant at) {
		Instant heard = (this.reportedAt != null) ? this.reportedAt : at;
		return !this.loggedOnly && heard.isAfter(this.reportBy);
	}

	public String caseRef() {
		return this.caseRef;
	}

	/** The case in which it was found, or null. */
	public String originalRef() {
		return this.originalRef;
	}

	public Instant awareAt() {
		return this.awareAt;
	}

	/** 72 clock hours after the council knew. */
	public Instant reportBy() {
		return this.reportBy;
	}

	public BreachRisk risk() {
		return this.risk;
	}

	public boolean loggedOnly() {
		return this.loggedOnly;
	}

	public int reports() {
		return this.reports;
	}

	public Instant reportedAt() {
		return this.reportedAt;
	}

	/** TELL or EXEMPT, or null while it is not decided. */
	public String telling() {
		return this.telling;
	}

	@Override
	public String getId() {
		return this.caseRef;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
