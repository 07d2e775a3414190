package org.candour.cases;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A wall around a case, and the people inside. */
@Entity
@Table(name = "wall")
class Wall implements Persistable<String> {

	@Id
	private String id;

	@Enumerated(EnumType.STRING)
	private WallKind kind;

	@Column(name = "built_at")
	private Instant builtAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "wall_member", joinColumns = @JoinColumn(name = "wall"))
	@Column(name = "username")
	private Set<String> members = new TreeSet<>();

	/** SD7: people linked to the case, for whom no role opens it. */
	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "wall_excluded", joinColumns = @JoinColumn(name = "wall"))
	@Column(name = "username")
	private Set<String> excluded = new TreeSet<>();

	@Transient
	private boolean fresh;

	protected Wall() {
	}

	Wall(String id, WallPlan plan, Instant builtAt) {
		this.id = id;
		this.kind = plan.kind();
		this.builtAt = builtAt;
		this.members = new TreeSet<>(plan.members());
		this.excluded = new TreeSet<>(plan.excluded());
		this.fresh = true;
	}

	WallKind kind() {
		return this.kind;
	}

	Set<String> members() {
		return Set.copyOf(this.members);
	}

	boolean opensFor(String username) {
		return this.members.contains(username) && !this.excluded.contains(username);
	}

	void admit(String username) {
		if (this.excluded.contains(username)) {
			throw new RuleBroken("SD7", "A person linked to the case cannot be let in.");
		}
		this.members.add(username);
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

}
