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
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.people.PortalSecret;
import org.candour.law.Regime;
import org.candour.vault.Sealed;

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

	@Embedded
	private AnswerPreference preferred;

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

	/** What is proposed and decided. */
	@Embedded
	private Settlement settlement = new Settlement();

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
		this.preferred = new AnswerPreference(request.format(), request.delivery());
		this.noticeVersion = request.noticeVersion();
		this.insider = insider;
		keep(form);
		this.portalSecret = secret.hash();
		this.receivedAt = request.receivedAt();
	}

	void show(PublicStage next) {
		this.stage = next;
	}

	/** Opens a leg; true if there was none for the regime. */
	public boolean open(Regime regime) {
		return this.legs.add(regime);
	}

	/** The data is marked in the services' systems as not to be used. */
	public void mark() {
		this.marked = true;
	}

	/** The marks are taken away; a restriction that was granted is lifted by that. */
	void unmark() {
		this.marked = false;
		this.settlement.lift();
	}

	/** Something was done to the data that its recipients must hear of. */
	public void change() {
		this.changed = true;
	}

	void lapse() {
		this.unclarified = true;
	}

	/** Records what the handler proposes; the approver decides. */
	public void propose(String outcome, List<String> codes, Silence kept, String by) {
		this.settlement.propose(outcome, codes, kept, by);
	}

	/** Records the decision. It is made once. */
	void decide(String outcome, List<String> codes, String by, Instant at) {
		this.settlement.decide(outcome, codes, by, at);
	}

	/** What was decided is taken back before it went out, and decided again. */
	void reopen() {
		this.settlement.reopen();
	}

	/** The person withdraws it, whatever was decided. */
	void withdraw(String outcome, List<String> codes, String by, Instant at) {
		this.settlement.withdraw(outcome, codes, by, at);
	}

	/** From now on another secret opens it, and the old one nothing. */
	void renew(PortalSecret secret) {
		this.portalSecret = secret.hash();
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
		return this.preferred.format();
	}

	public PreferredDelivery delivery() {
		return this.preferred.delivery();
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
		return this.settlement.silence();
	}

	/** Code of the outcome proposed, or null. */
	public String proposal() {
		return this.settlement.proposal();
	}

	public List<String> proposalCodes() {
		return this.settlement.proposalCodes();
	}

	public String proposedBy() {
		return this.settlement.proposedBy();
	}

	/** Code of the outcome decided, or null. */
	public String decision() {
		return this.settlement.decision();
	}

	public boolean decided() {
		return this.settlement.decided();
	}

	public List<String> decisionCodes() {
		return this.settlement.decisionCodes();
	}

	public String decidedBy() {
		return this.settlement.decidedBy();
	}

	public Instant decidedAt() {
		return this.settlement.decidedAt();
	}

	void keep(Sealed form) {
		this.keyVersion = form.keyVersion();
		this.form = form.ciphertext();
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
