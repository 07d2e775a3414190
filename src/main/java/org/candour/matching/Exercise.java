package org.candour.matching;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.springframework.data.domain.Persistable;

/** An exercise of data matching (LC-18): how far it is, and how long its data is kept. */
@Entity
@Table(name = "match_exercise")
public class Exercise implements Persistable<String> {

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	private String gateway;

	private String programme;

	@Column(name = "signed_off_at")
	private Instant signedOffAt;

	@Column(name = "uploaded_on")
	private LocalDate uploadedOn;

	@Column(name = "extracts_until")
	private LocalDate extractsUntil;

	@Column(name = "papers_until")
	private LocalDate papersUntil;

	@Column(name = "extracts_gone_at")
	private Instant extractsGoneAt;

	@Column(name = "papers_gone_at")
	private Instant papersGoneAt;

	@Version
	private Long version;

	protected Exercise() {
	}

	Exercise(String caseRef, Programme programme) {
		this.caseRef = caseRef;
		this.gateway = programme.gateway();
		this.programme = programme.code();
	}

	/** Two people have agreed: from now on the extracts are what is uploaded. */
	void signedOff(Instant at) {
		if (this.signedOffAt == null) {
			this.signedOffAt = at;
		}
	}

	/** What was given has been uploaded; how long it is kept follows from that day. */
	void uploaded(LocalDate day, LocalDate keepExtractsUntil, LocalDate keepPapersUntil) {
		if (this.signedOffAt == null) {
			throw new RuleBroken("SD8", "Two people sign an extract off before it is uploaded.");
		}
		this.uploadedOn = day;
		this.extractsUntil = keepExtractsUntil;
		this.papersUntil = keepPapersUntil;
	}

	void gone(MatchPart part, Instant at) {
		if (part == MatchPart.EXTRACTS) {
			this.extractsGoneAt = at;
		}
		else {
			this.papersGoneAt = at;
		}
	}

	/** Whether a part has been destroyed. */
	public boolean gone(MatchPart part) {
		return ((part == MatchPart.EXTRACTS) ? this.extractsGoneAt : this.papersGoneAt) != null;
	}

	/** The day, Europe/London, until which a part is kept; null before the upload. */
	public LocalDate keptUntil(MatchPart part) {
		return (part == MatchPart.EXTRACTS) ? this.extractsUntil : this.papersUntil;
	}

	public String caseRef() {
		return this.caseRef;
	}

	/** Code of the power: the council must, or it has agreed to. */
	public String gateway() {
		return this.gateway;
	}

	public String programme() {
		return this.programme;
	}

	public boolean signedOff() {
		return this.signedOffAt != null;
	}

	public LocalDate uploadedOn() {
		return this.uploadedOn;
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
