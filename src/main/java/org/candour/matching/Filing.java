package org.candour.matching;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.springframework.data.domain.Persistable;

/** A filing with an anti-fraud organisation, from the proposal to its removal. */
@Entity
@Table(name = "fraud_filing")
public class Filing implements Persistable<String> {

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "original_ref")
	private String originalRef;

	@Column(name = "filed_on")
	private LocalDate filedOn;

	@Column(name = "ends_on")
	private LocalDate endsOn;

	private int challenges;

	@Column(name = "removed_on")
	private LocalDate removedOn;

	@Version
	private Long version;

	protected Filing() {
	}

	Filing(String caseRef, String originalRef) {
		this.caseRef = caseRef;
		this.originalRef = originalRef;
	}

	void filed(LocalDate day, LocalDate end) {
		this.filedOn = day;
		this.endsOn = end;
	}

	void challenged() {
		if (!stands()) {
			throw new RuleBroken("FILING", "No filing stands that could be challenged.");
		}
		this.challenges++;
	}

	void removed(LocalDate day) {
		this.removedOn = day;
	}

	/** Whether it has been filed and not been removed. */
	public boolean stands() {
		return this.filedOn != null && this.removedOn == null;
	}

	public String caseRef() {
		return this.caseRef;
	}

	/** The exercise or case it comes from, or null. */
	public String originalRef() {
		return this.originalRef;
	}

	public LocalDate filedOn() {
		return this.filedOn;
	}

	/** The day on which it is removed in any case, or null before it is filed. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	public int challenges() {
		return this.challenges;
	}

	public LocalDate removedOn() {
		return this.removedOn;
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
