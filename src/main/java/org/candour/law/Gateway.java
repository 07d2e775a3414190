package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A power under which information must or may be passed to an outside body.
 *
 * @param bodies kinds of body that may use it, such as {@code POLICE}
 * @param body the bodies in words
 * @param compulsion whether the council must or may answer
 * @param compulsionNote when it must, or in what respect; may be null
 * @param evidence what the requester must show
 * @param limits what the power does not reach; may be null
 * @param lifecycle id of the process model that handles requests under this power
 * @param notByRequest why no single request is taken in under this power, as a sentence;
 * null if it is
 * @param compelledIf under which condition a conditional power compels; otherwise null
 * @param extraFields fields a request under this power needs beyond the common form:
 * codes of {@link RequestField}
 * @param optionalFields fields that it may have as well
 * @param countersignedBy grades beside inspector and senior manager that may countersign,
 * in lower case; empty where nobody countersigns; null where nobody else may
 * @param time how soon the answer is due
 * @param tell whether the subject is told unless something else is decided
 * @param tellNote more about telling; may be null
 * @param refusedByDefault whether the answer is no without consent or an order
 * @param wall kind of wall that stands around each such case, or null
 * @param escalations triggers that every such case raises
 * @param partsNotInForce provisions of the power that may not be relied on yet
 */
public record Gateway(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, List<String> bodies, String body,
		Compulsion compulsion, String compulsionNote, String evidence, String limits, String lifecycle,
		String notByRequest, Condition compelledIf, List<String> extraFields, List<String> optionalFields,
		List<String> countersignedBy, ResponseTime time, Tell tell, String tellNote, boolean refusedByDefault,
		String wall, List<String> escalations, List<PartNotInForce> partsNotInForce, String note) implements LawRow {

	public Gateway {
		bodies = Lists.copy(bodies);
		extraFields = Lists.copy(extraFields);
		optionalFields = Lists.copy(optionalFields);
		countersignedBy = (countersignedBy != null) ? List.copyOf(countersignedBy) : null;
		escalations = Lists.copy(escalations);
		partsNotInForce = Lists.copy(partsNotInForce);
	}

	/**
	 * Whether law or a court compels the council in every case. A power that compels only
	 * under a condition is not shown as compulsory.
	 */
	public boolean mandatory() {
		return this.compulsion == Compulsion.MANDATORY;
	}

	/** Working days (England) the council allows itself, or null; 0 is the same day. */
	public Integer slaWorkingDays() {
		return this.time.slaWorkingDays();
	}

	/** Clock hours the council allows itself, or null. */
	public Integer slaHours() {
		return this.time.slaHours();
	}

	/** Whether a kind of body may use this power. */
	public boolean servesBody(String kind) {
		return this.bodies.contains("ANYONE") || this.bodies.contains(kind);
	}

	/** Whether a request under this power may have a field beyond the common form. */
	public boolean hasField(String field) {
		return this.extraFields.contains(field) || this.optionalFields.contains(field);
	}

	/**
	 * When a conditional power compels: the request says so, and its field has this
	 * value. It is then handled in another lifecycle.
	 */
	public record Condition(String field, String is, String lifecycle) {
	}

	/** Whether the council must answer. */
	public enum Compulsion {

		MANDATORY, VOLUNTARY,
		/** Compels only under the condition in the note. */
		CONDITIONAL,
		/** As under the power of the body that is acted for. */
		AS_PRINCIPAL

	}

	/** What happens about telling the subject unless something else is decided. */
	public enum Tell {

		TELL, ASK_REQUESTER_FIRST, DO_NOT_TELL, NOT_STATED

	}

	/** A provision of a power that may not be relied on yet. */
	public record PartNotInForce(String provision, String because) {
	}

}
