package org.candour.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.cases.clock.LegReading;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.decision.Recipient;
import org.candour.rights.items.Item;
import org.candour.rights.items.SearchCertificate;

/**
 * A rights request as one person may see it; what the person may not see is null or
 * empty.
 *
 * @param stage what the person outside is shown
 * @param legs the clock of each leg
 * @param request what was written
 * @param sameAsked other cases in which the same person asks for the same, as far as the
 * reader may know of them; a hint, never a reason to merge
 * @param given the schedule as the person reads it: what is given
 * @param withheld the schedule as the person reads it: what is kept back
 * @param health what the health rule says: CLEARED, BARRED or NONE
 */
record RightsView(String right, String rightName, String channel, String requesterKind, String stage, String format,
		String delivery, String noticeVersion, List<LegReading> legs, NewRightsRequest request, List<String> sameAsked,
		List<String> linked, List<Item> items, List<SearchCertificate> certificates, List<RestrictionLine> restrictions,
		List<Recipient> recipients, List<String> given, List<String> withheld, String health, String silence,
		String proposal, List<String> proposalCodes, String proposedBy, String decision, List<String> decisionCodes,
		String decidedBy, Instant decidedAt) {

	record RestrictionLine(List<String> codes, Instant openedAt, LocalDate reviewOn, boolean ended) {
	}

}
