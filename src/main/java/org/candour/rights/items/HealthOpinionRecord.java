package org.candour.rights.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The opinion of an appropriate health professional (Sch 3 paras 5, 6). Its words stand
 * sealed in the step in which it was recorded.
 */
@Entity
@Table(name = "rights_health_opinion")
public class HealthOpinionRecord {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	/** Whether release would be likely to cause serious harm. */
	@Column(name = "serious_harm")
	private boolean seriousHarm;

	@Column(name = "given_on")
	private LocalDate givenOn;

	@Column(name = "recorded_by")
	private String recordedBy;

	@Column(name = "recorded_at")
	private Instant recordedAt;

	protected HealthOpinionRecord() {
	}

	HealthOpinionRecord(String caseRef, boolean seriousHarm, LocalDate givenOn, String recordedBy, Instant recordedAt) {
		this.id = UUID.randomUUID();
		this.caseRef = caseRef;
		this.seriousHarm = seriousHarm;
		this.givenOn = givenOn;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	public boolean seriousHarm() {
		return this.seriousHarm;
	}

	LocalDate givenOn() {
		return this.givenOn;
	}

	String recordedBy() {
		return this.recordedBy;
	}

}
