package org.candour.cases;

import java.time.Instant;
import java.util.List;

import org.candour.staff.Role;

/**
 * A case to be opened.
 *
 * @param lifecycle id of the process that will move it
 * @param urgency as graded by the council
 * @param state first state
 * @param retentionClass class of the disposal schedule (N-13)
 * @param receivedAt when the request came in, on any channel
 * @param subjects whose data it is about
 * @param requester who asks, or null if the subject does
 * @param term within what time it is to be answered
 * @param wall kind of wall that stands around every such case, or null
 * @param decider role of whoever is named to decide behind such a wall; null with it
 */
public record NewCase(CaseKind kind, String lifecycle, Urgency urgency, String state, String retentionClass,
		Instant receivedAt, List<Party> subjects, Party requester, Term term, WallKind wall, Role decider) {

	public NewCase(CaseKind kind, String lifecycle, Urgency urgency, String state, String retentionClass,
			Instant receivedAt, List<Party> subjects, Party requester, Term term) {
		this(kind, lifecycle, urgency, state, retentionClass, receivedAt, subjects, requester, term, null, null);
	}

}
