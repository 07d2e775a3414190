package org.candour.cases;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A case: what kind, in which state, behind which wall. The people in it are sealed. */
@Entity
@Table(name = "case_file")
public class CaseFile implements Persistable<String> {

	@Id
	private String reference;

	@Enumerated(EnumType.STRING)
	private CaseKind kind;

	/** The process that moves it, such as {@code police-disclosure}. */
	private String lifecycle;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	/** Who graded the urgency, or null while it is as declared. */
	@Column(name = "graded_by")
	private String gradedBy;

	private String state;

	private String outcome;

	/** Id of the wall around it, or null. */
	private String wall;

	/** N-13: nothing is saved without a retention class. */
	@Column(name = "retention_class")
	private String retentionClass;

	@Column(name = "received_at")
	private Instant receivedAt;

	@Column(name = "closed_at")
	private Instant closedAt;

	@Column(name = "disposed_at")
	private Instant disposedAt;

	@Version
	private Long version;

	protected CaseFile() {
	}

	public CaseFile(CaseReference reference, NewCase request, String wall) {
		this.reference = reference.value();
		this.kind = request.kind();
		this.lifecycle = request.lifecycle();
		this.urgency = request.urgency();
		this.state = request.state();
		this.retentionClass = request.retentionClass();
		this.wall = wall;
		this.receivedAt = request.receivedAt();
	}

	public String reference() {
		return this.reference;
	}

	public CaseKind kind() {
		return this.kind;
	}

	public String lifecycle() {
		return this.lifecycle;
	}

	public Urgency urgency() {
		return this.urgency;
	}

	public String state() {
		return this.state;
	}

	public String outcome() {
		return this.outcome;
	}

	public String wall() {
		return this.wall;
	}

	public boolean walled() {
		return this.wall != null;
	}

	/** Grades the urgency. */
	public void grade(Urgency graded, String by) {
		this.urgency = graded;
		this.gradedBy = by;
	}

	/** Whether staff graded the urgency, or it is still as declared. */
	public boolean graded() {
		return this.gradedBy != null;
	}

	/** Begins again in another lifecycle. */
	public void goOnIn(String otherLifecycle, String firstState) {
		answered(firstState, null);
		this.lifecycle = otherLifecycle;
	}

	/** Puts the case behind a wall, or with null into the open. */
	public void moveBehind(String newWall) {
		this.wall = newWall;
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

	public Instant closedAt() {
		return this.closedAt;
	}

	public boolean closed() {
		return this.closedAt != null;
	}

	/** Whether its key is destroyed and nothing of it can be read any more. */
	public boolean disposed() {
		return this.disposedAt != null;
	}

	/**
	 * Notes that the key of the case is destroyed.
	 * @throws RuleBroken if the case is open
	 */
	public void dispose(Instant at) {
		if (!closed()) {
			throw new RuleBroken("DISPOSAL", "An open case cannot be disposed of.");
		}
		if (!disposed()) {
			this.disposedAt = at;
		}
	}

	public String retentionClass() {
		return this.retentionClass;
	}

	/** Moves to another state. A closed case stays closed. */
	public void moveTo(String newState) {
		if (closed()) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed.");
		}
		this.state = newState;
	}

	/** The answer has gone out. */
	public void answered(String newState, String withOutcome) {
		moveTo(newState);
		this.outcome = withOutcome;
	}

	public void close(Instant at) {
		if (!closed()) {
			this.closedAt = at;
		}
	}

	@Override
	public String getId() {
		return this.reference;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
