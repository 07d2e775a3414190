package org.candour.complaints;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.candour.cases.people.PortalSecret;
import org.candour.letters.LetterFormat;

import org.springframework.data.domain.Persistable;

/**
 * A complaint or an internal review: what it is about, until when it is acknowledged, how
 * it ended. The words of the person are sealed with the case.
 */
@Entity
@Table(name = "complaint")
public class Complaint implements Persistable<String> {

	/** Field of the case's sealed texts that holds what the person wrote. */
	static final String TEXT = "complaint";

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private ComplaintKind kind;

	@Enumerated(EnumType.STRING)
	private ComplaintChannel channel;

	@Column(name = "original_ref")
	private String originalRef;

	@Column(name = "received_on")
	private LocalDate receivedOn;

	@Column(name = "acknowledge_by")
	private LocalDate acknowledgeBy;

	@Column(name = "target_on")
	private LocalDate targetOn;

	@Enumerated(EnumType.STRING)
	private LetterFormat format;

	@Column(name = "acknowledged_on")
	private LocalDate acknowledgedOn;

	private String outcome;

	@Column(name = "concluded_on")
	private LocalDate concludedOn;

	/** Opens the page of a complaint that came by the public form, or null. */
	@Column(name = "portal_secret")
	private byte[] portalSecret;

	@Version
	private Long version;

	protected Complaint() {
	}

	Complaint(String caseRef, NewComplaint complaint, LocalDate receivedOn, LocalDate acknowledgeBy,
			LocalDate targetOn) {
		this.caseRef = caseRef;
		this.kind = complaint.kind();
		this.channel = complaint.channel();
		this.originalRef = complaint.originalRef();
		this.receivedOn = receivedOn;
		this.acknowledgeBy = acknowledgeBy;
		this.targetOn = targetOn;
		this.format = complaint.format();
	}

	/**
	 * The dates as the bank holidays now known give them.
	 * @param by last day to acknowledge, or null where the law sets none
	 */
	void follow(LocalDate by, LocalDate target) {
		this.acknowledgeBy = by;
		this.targetOn = target;
	}

	/** From now on whoever has the secret follows the complaint on a page of its own. */
	void openTo(PortalSecret secret) {
		this.portalSecret = secret.hash();
	}

	/** Notes the day the acknowledgement went out; the first counts. */
	void acknowledged(LocalDate day) {
		if (this.acknowledgedOn == null) {
			this.acknowledgedOn = day;
		}
	}

	/** Notes the outcome. There is one. */
	void concluded(String withOutcome, LocalDate day) {
		if (this.outcome != null && !this.outcome.equals(withOutcome)) {
			throw new RuleBroken("DECIDED", "The complaint has been answered already.");
		}
		this.outcome = withOutcome;
		this.concludedOn = (this.concludedOn != null) ? this.concludedOn : day;
	}

	/** A wish for a review turns out to be a complaint. */
	void treatAsComplaint() {
		this.kind = ComplaintKind.COMPLAINT;
	}

	/**
	 * Whether the acknowledgement was in time, or not needed because the outcome was
	 * (DL-9).
	 * @param today the last day to look at
	 */
	public boolean acknowledgedInTime(LocalDate today) {
		if (this.acknowledgeBy == null) {
			return true;
		}
		LocalDate heard = earlier(this.acknowledgedOn, this.concludedOn);
		return !((heard != null) ? heard : today).isAfter(this.acknowledgeBy);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return (one == null || (other != null && other.isBefore(one))) ? other : one;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public ComplaintKind kind() {
		return this.kind;
	}

	/** The case it is about, or null. */
	public String originalRef() {
		return this.originalRef;
	}

	public LocalDate receivedOn() {
		return this.receivedOn;
	}

	/** Last day to acknowledge, or null where the law sets none. */
	public LocalDate acknowledgeBy() {
		return this.acknowledgeBy;
	}

	/** The council's own target for the outcome. */
	public LocalDate targetOn() {
		return this.targetOn;
	}

	public LetterFormat format() {
		return this.format;
	}

	public LocalDate acknowledgedOn() {
		return this.acknowledgedOn;
	}

	public String outcome() {
		return this.outcome;
	}

	/** Whether the person follows it on a page of its own. */
	public boolean followed() {
		return this.portalSecret != null;
	}

	byte[] portalSecret() {
		return this.portalSecret;
	}

	/** What the person is told of where it stands. */
	public ComplaintStage stage() {
		if (this.outcome != null) {
			return ComplaintStage.ANSWERED;
		}
		return (this.acknowledgedOn != null) ? ComplaintStage.IN_PROGRESS : ComplaintStage.RECEIVED;
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
