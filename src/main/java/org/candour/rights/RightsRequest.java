package org.candour.rights;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

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
import org.candour.law.Regime;
import org.candour.vault.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * One right that one person exercises: how it came in, its legs and where it stands. What
 * the person wrote is sealed.
 */
@Entity
@Table(name = "rights_request")
public class RightsRequest implements Persistable<String> {

	static final String FORM = "rights-form";

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "right_code")
	private String right;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	@Enumerated(EnumType.STRING)
	@Column(name = "requester_kind")
	private RequesterKind requesterKind;

	/** Cases that came in together share it. */
	private UUID submission;

	/** A leg for each regime found so far. */
	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "rights_leg", joinColumns = @JoinColumn(name = "case_ref"))
	@Column(name = "regime")
	@Enumerated(EnumType.STRING)
	private Set<Regime> legs = EnumSet.noneOf(Regime.class);

	@Enumerated(EnumType.STRING)
	private PublicStage stage;

	@Enumerated(EnumType.STRING)
	private PreferredFormat format;

	@Enumerated(EnumType.STRING)
	private PreferredDelivery delivery;

	@Column(name = "notice_version")
	private String noticeVersion;

	/** Whether the subject is in the council's own directory (ESC-11). */
	private boolean insider;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] form;

	@Column(name = "portal_secret")
	private byte[] portalSecret;

	@Column(name = "received_at")
	private Instant receivedAt;

	/** Whether a question what is wanted went unanswered (RR-15). */
	private boolean unclarified;

	/** Whether the data is marked in the services' systems as not to be used. */
	private boolean marked;

	/** Whether something was corrected, erased, restricted or stopped (Art 19). */
	private boolean changed;

	/** What the letter may not reveal (6.3). */
	@Enumerated(EnumType.STRING)
	private Silence silence;

	private String proposal;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "proposal_codes")
	private List<String> proposalCodes = List.of();

	@Column(name = "proposed_by")
	private String proposedBy;

	private String decision;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "decision_codes")
	private List<String> decisionCodes = List.of();

	@Column(name = "decided_by")
	private String decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	@Version
	private Long version;

	protected RightsRequest() {
	}

	RightsRequest(String caseRef, String right, NewRightsRequest request, UUID submission, Sealed form,
			PortalSecret secret, boolean insider) {
		this.caseRef = caseRef;
		this.right = right;
		this.channel = request.channel();
		this.requesterKind = request.requester().kind();
		this.submission = submission;
		this.legs = EnumSet.of(request.regime());
		this.stage = PublicStage.RECEIVED;
		this.format = request.format();
		this.delivery = request.delivery();
		this.noticeVersion = request.noticeVersion();
		this.insider = insider;
		this.keyVersion = form.keyVersion();
		this.form = form.ciphertext();
		this.portalSecret = secret.hash();
		this.receivedAt = request.receivedAt();
	}

	/** Shows the person another stage. */
	void show(PublicStage next) {
		this.stage = next;
	}

	/** Opens a leg; true if there was none for the regime. */
	boolean open(Regime regime) {
		return this.legs.add(regime);
	}

	/** The data is marked in the services' systems as not to be used. */
	void mark() {
		this.marked = true;
	}

	/** The marks are taken away; a restriction that was granted is lifted by that. */
	void unmark() {
		this.marked = false;
		if ("RESTRICTED".equals(this.decision)) {
			this.decision = "LIFTED";
		}
	}

	/** Something was done to the data that its recipients must hear of. */
	void change() {
		this.changed = true;
	}

	void lapse() {
		this.unclarified = true;
	}

	/** Records what the handler proposes; the approver decides. */
	void propose(String outcome, List<String> codes, Silence kept, String by) {
		requireUndecided();
		this.proposal = outcome;
		this.proposalCodes = List.copyOf(codes);
		this.silence = kept;
		this.proposedBy = by;
	}

	/** Records the decision. It is made once. */
	void decide(String outcome, List<String> codes, String by, Instant at) {
		requireUndecided();
		this.decision = outcome;
		this.decisionCodes = List.copyOf(codes);
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/** The person withdraws it, whatever was decided. */
	void withdraw(String outcome, List<String> codes, String by, Instant at) {
		this.decision = outcome;
		this.decisionCodes = List.copyOf(codes);
		this.decidedBy = by;
		this.decidedAt = at;
	}

	private void requireUndecided() {
		if (decided()) {
			throw new RuleBroken("DECIDED", "The request has been decided already.");
		}
	}

	/** Hash of the secret. */
	byte[] portalSecret() {
		return this.portalSecret;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public String right() {
		return this.right;
	}

	public Channel channel() {
		return this.channel;
	}

	public RequesterKind requesterKind() {
		return this.requesterKind;
	}

	public UUID submission() {
		return this.submission;
	}

	/** The regimes it falls under, the UK GDPR first. */
	public Set<Regime> legs() {
		return new TreeSet<>(this.legs);
	}

	public PublicStage stage() {
		return this.stage;
	}

	public PreferredFormat format() {
		return this.format;
	}

	public PreferredDelivery delivery() {
		return this.delivery;
	}

	public String noticeVersion() {
		return this.noticeVersion;
	}

	public boolean insider() {
		return this.insider;
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

	public boolean marked() {
		return this.marked;
	}

	public boolean changed() {
		return this.changed;
	}

	public boolean unclarified() {
		return this.unclarified;
	}

	public Silence silence() {
		return this.silence;
	}

	/** Code of the outcome proposed, or null. */
	public String proposal() {
		return this.proposal;
	}

	public List<String> proposalCodes() {
		return this.proposalCodes;
	}

	public String proposedBy() {
		return this.proposedBy;
	}

	/** Code of the outcome decided, or null. */
	public String decision() {
		return this.decision;
	}

	public boolean decided() {
		return this.decision != null;
	}

	public List<String> decisionCodes() {
		return this.decisionCodes;
	}

	public String decidedBy() {
		return this.decidedBy;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	/** The number behind the entity tag. */
	public long version() {
		return this.version;
	}

	Sealed form() {
		return new Sealed(this.keyVersion, this.form);
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
