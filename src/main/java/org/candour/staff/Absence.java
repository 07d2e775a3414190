package org.candour.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/**
 * Somebody is away, and somebody stands in. It begins and ends by itself: on a day in
 * Europe/London, both days counted.
 */
@Entity
@Table(name = "staff_absence")
public class Absence implements Persistable<UUID> {

	@Id
	private UUID id;

	private String person;

	private String deputy;

	@Column(name = "from_day")
	private LocalDate from;

	@Column(name = "to_day")
	private LocalDate to;

	@Column(name = "entered_by")
	private String enteredBy;

	@Column(name = "entered_at")
	private Instant enteredAt;

	@Column(name = "ended_by")
	private String endedBy;

	@Column(name = "ended_at")
	private Instant endedAt;

	@Version
	private Long version;

	protected Absence() {
	}

	Absence(String person, String deputy, LocalDate from, LocalDate to, String enteredBy, Instant enteredAt) {
		this.id = UUID.randomUUID();
		this.person = person;
		this.deputy = deputy;
		this.from = from;
		this.to = to;
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
	}

	/** User name of who is away. */
	public String person() {
		return this.person;
	}

	/** User name of who stands in. */
	public String deputy() {
		return this.deputy;
	}

	/** The first day. */
	public LocalDate from() {
		return this.from;
	}

	/** The last day. */
	public LocalDate to() {
		return this.to;
	}

	public String enteredBy() {
		return this.enteredBy;
	}

	/** Ends it before its last day. */
	void end(String by, Instant at) {
		if (this.endedAt == null) {
			this.endedBy = by;
			this.endedAt = at;
		}
	}

	boolean ended() {
		return this.endedAt != null;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
