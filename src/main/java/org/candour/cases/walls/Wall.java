package org.candour.cases.walls;

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
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.candour.cases.WallKind;

import org.springframework.data.domain.Persistable;

/** A wall around a case, and the people inside. */
@Entity
@Table(name = "wall")
public class Wall implements Persistable<String> {

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

	/** Set once the wall no longer stands. */
	@Column(name = "lowered_at")
	private Instant loweredAt;

	@Version
	private Long version;

	protected Wall() {
	}

	Wall(String id, WallPlan plan, Instant builtAt) {
		this.id = id;
		this.kind = plan.kind();
		this.builtAt = builtAt;
		this.members = new TreeSet<>(plan.members());
		this.excluded = new TreeSet<>(plan.excluded());
	}

	WallKind kind() {
		return this.kind;
	}

	Set<String> members() {
		return Set.copyOf(this.members);
	}

	Set<String> excluded() {
		return Set.copyOf(this.excluded);
	}

	void admit(String username) {
		if (this.excluded.contains(username)) {
			throw new RuleBroken("SD7", "A person linked to the case cannot be let in.");
		}
		this.members.add(username);
	}

	/** Lets somebody in no longer; the last one stays. */
	void dismiss(String username) {
		if (!this.members.contains(username)) {
			throw new RuleBroken("WALL", "This person does not stand inside the wall.");
		}
		if (this.members.size() == 1) {
			throw new RuleBroken("WALL", "Somebody has to stay inside the wall.");
		}
		this.members.remove(username);
	}

	/** SD7: somebody turns out to be linked to the case. */
	void keepOut(String username) {
		if (this.members.equals(Set.of(username))) {
			throw new RuleBroken("WALL", "Somebody has to stay inside the wall.");
		}
		this.members.remove(username);
		this.excluded.add(username);
	}

	public boolean stands() {
		return this.loweredAt == null;
	}

	void lower(Instant at) {
		this.loweredAt = at;
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
