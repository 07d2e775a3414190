package org.candour.cases;

import java.time.Instant;
import java.util.List;

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
 */
public record NewCase(CaseKind kind, String lifecycle, Urgency urgency, String state, String retentionClass,
		Instant receivedAt, List<Party> subjects, Party requester, Term term) {
}
