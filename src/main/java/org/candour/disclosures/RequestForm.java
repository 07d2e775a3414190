package org.candour.disclosures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A body's request to have personal data disclosed: the form that every outside body
 * fills in. Which parts are required is {@link RequestFormCheck}'s to say, so that a
 * request taken down by staff can be kept although it is incomplete.
 *
 * @param gateway code of the power relied on, such as {@code GW-POL-VOL}
 * @param particulars what the power asks for beyond the common form, by the code of the
 * field in {@code request-fields.yaml}; days in ISO 8601, yes and no as {@code true} and
 * {@code false}. Null and empty mean the same
 */
public record RequestForm(String gateway, Requester requester, Kind kind, List<Subject> subjects, Data data,
		Set<Purpose> purposes, String statutoryFunction, Tests tests, SubjectContact subjectContact, Handling handling,
		SignOff signOff, Map<String, String> particulars) {

	/**
	 * Who asks. {@code actingFor} is the principal of a body that asks for another; NAFN
	 * names the body, its officer, the statute and its own reference.
	 */
	public record Requester(String unit, String name, String rank, String number, String workPhone, String email,
			String reference, String actingFor) {
	}

	/**
	 * Under which power, compelled or only asked for. {@code documentFollows} says that
	 * the order, notice or certificate is sent as an attachment to this request, without
	 * which nothing compels.
	 */
	public record Kind(Boolean mandatory, String statute, String section, String court, String judge,
			LocalDate servedOn, Boolean documentFollows) {
	}

	/** Whose data. */
	public record Subject(String fullName, List<String> aliases, LocalDate dateOfBirth, List<String> addresses,
			List<String> identifiers, SubjectRole role, Boolean child) {
	}

	/** What a subject is in the requester's enquiry. */
	public enum SubjectRole {

		SUSPECT, VICTIM, WITNESS, MISSING, ASSOCIATE, OTHER

	}

	/** Which data, of which time, held by which services. */
	public record Data(List<Item> items, LocalDate from, LocalDate to, List<String> services) {
	}

	/** One thing asked for. */
	public record Item(String description, String why) {
	}

	/** What the data is wanted for. */
	public enum Purpose {

		PREVENT_CRIME, INVESTIGATE_CRIME, DETECT_CRIME, APPREHEND_OR_PROSECUTE, ASSESS_OR_COLLECT_TAX,
		LEGAL_PROCEEDINGS, SAFEGUARDING, VITAL_INTERESTS, STATUTORY_FUNCTION

	}

	/** Why it is necessary and proportionate. */
	public record Tests(String offenceOrFunction, String necessity, String proportionality, String alreadyTried,
			String prejudiceIfNotDisclosed, String prejudiceIfSubjectTold) {
	}

	/** Whether the subject may be told. */
	public record SubjectContact(MayTell mayTell, LocalDate afterDate, String viewsSought) {
	}

	/** The requester's answer to whether the subject may be told. */
	public enum MayTell {

		YES, NO, AFTER_DATE

	}

	/** How urgent, and how the answer should travel. */
	public record Handling(DeclaredUrgency urgency, String urgencyReason, String returnRoute, String intendedUse,
			String onwardSharing, String retention) {
	}

	/** Urgency as the requester sees it; the council grades it again. */
	public enum DeclaredUrgency {

		LIFE, HOURS, DAYS, ROUTINE

	}

	/**
	 * The declaration and the countersigning officer, who may follow when life is at
	 * risk.
	 */
	public record SignOff(Boolean declaration, String countersignName, String countersignRank,
			LocalDate countersignedOn) {
	}

	/** A field beyond the common form, if it was filled in. */
	public Optional<String> particular(String field) {
		return Optional.ofNullable(this.particulars)
			.map((all) -> all.get(field))
			.map(String::strip)
			.filter((value) -> !value.isEmpty());
	}

	/** The same form under another power, as the urgency asks. */
	RequestForm under(String otherGateway) {
		return new RequestForm(otherGateway, this.requester, this.kind, this.subjects, this.data, this.purposes,
				this.statutoryFunction, this.tests, this.subjectContact, this.handling, this.signOff, this.particulars);
	}

	/** Whether the body says that the law compels the council. */
	public boolean claimsCompulsion() {
		return this.kind != null && Boolean.TRUE.equals(this.kind.mandatory());
	}

	/** Whether somebody's life is said to be at risk. */
	public boolean lifeAtRisk() {
		return this.handling != null && this.handling.urgency() == DeclaredUrgency.LIFE;
	}

}
