package org.candour.complaints;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A case before the regulator: by when it is answered, and how it ended. */
@Entity
@Table(name = "regulator_case")
public class RegulatorCase implements Persistable<String> {

	static final String TEXT = "regulator-letter";

	static final String REFERENCE = "regulator-reference";

	/** Days to appeal against a notice to the Tribunal. */
	static final int DAYS_TO_APPEAL = 28;

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private RegulatorContact kind;

	@Column(name = "original_ref")
	private String originalRef;

	@Column(name = "received_on")
	private LocalDate receivedOn;

	@Column(name = "due_on")
	private LocalDate dueOn;

	@Column(name = "replied_on")
	private LocalDate repliedOn;

	private String outcome;

	@Column(name = "outcome_on")
	private LocalDate outcomeOn;

	@Column(name = "appeal_by")
	private LocalDate appealBy;

	@Version
	private Long version;

	protected RegulatorCase() {
	}

	RegulatorCase(String caseRef, NewRegulatorCase letter, LocalDate receivedOn) {
		this.caseRef = caseRef;
		this.kind = letter.contact();
		this.originalRef = letter.originalRef();
		this.receivedOn = receivedOn;
		this.dueOn = letter.dueOn();
	}

	void replied(LocalDate day) {
		if (this.repliedOn == null) {
			this.repliedOn = day;
		}
	}

	/** Notes what the regulator decided; a notice can be appealed for 28 days. */
	void concluded(String withOutcome, LocalDate day) {
		this.outcome = withOutcome;
		this.outcomeOn = day;
		this.appealBy = "NOTICE".equals(withOutcome) ? day.plusDays(DAYS_TO_APPEAL) : null;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public RegulatorContact kind() {
		return this.kind;
	}

	/** The case it is about, or null. */
	public String originalRef() {
		return this.originalRef;
	}

	public LocalDate receivedOn() {
		return this.receivedOn;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	public LocalDate repliedOn() {
		return this.repliedOn;
	}

	public String outcome() {
		return this.outcome;
	}

	public LocalDate appealBy() {
		return this.appealBy;
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
