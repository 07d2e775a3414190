package org.candour.retention;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How long a closed case is kept. */
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

	protected RetentionPeriod() {
	}

	RetentionPeriod(String caseRef, String retentionClass, LocalDate startedOn, LocalDate disposeOn) {
		this.caseRef = caseRef;
		this.retentionClass = retentionClass;
		this.startedOn = startedOn;
		this.disposeOn = disposeOn;
	}

}
