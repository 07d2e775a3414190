package org.candour.cases;

import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row that gets its id before it is written, is written once and never again. To say so
 * spares the question whether it is there already.
 */
@MappedSuperclass
public abstract class WrittenOnce implements Persistable<UUID> {

	@Id
	private UUID id;

	@Transient
	private boolean written;

	protected WrittenOnce() {
	}

	public WrittenOnce(UUID id) {
		this.id = id;
	}

	public UUID id() {
		return this.id;
	}

	@PostPersist
	@PostLoad
	void written() {
		this.written = true;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return !this.written;
	}

}
