package org.candour.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditRow;
import org.candour.cases.CaseSummary;
import org.candour.cases.clock.ClockReading;
import org.candour.cases.clock.Standing;
import org.candour.cases.links.CaseLink;
import org.candour.cases.writing.Message;
import org.candour.cases.writing.Note;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.compulsion.NoticeSheet;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.FileFinding;
import org.candour.documents.ReleaseMark;

/**
 * A case as one person may see it; what the person may not see is null or empty.
 *
 * @param summary what the module of the case shows of it, or null where a window of its
 * own does
 * @param standing how the answer stands to its last day, or null if nothing is owed
 * @param sameRequested open cases in which the same body asks for the same, as far as the
 * person may know of them
 * @param particulars what the request says beyond the common form, by label
 * @param notice what the law asks of the order or notice behind the case, or null
 * @param records what became of every record found and what would leave, or null
 * @param proposedLetter kind of the letter that can be looked at as a draft, or null
 * @param may what the person may do here: names of actions
 * @param services codes of the services the person searches for
 * @param wall kind of the wall, shown to those inside
 */
record CaseView(String reference, String lifecycle, String state, String outcome, String urgency, Instant receivedAt,
		Instant closedAt, String wall, List<String> wallMembers, ClockReading clock, Standing standing, Power power,
		String body, String switchboard, List<String> findings, List<String> sameRequested, RequestForm request,
		Map<String, String> particulars, NoticeSheet notice, List<Message> messages, List<DocumentLine> documents,
		List<Note> notes, List<StepLine> steps, List<AdviceLine> advice, List<RegisterLine> register,
		List<CaseLink> links, List<String> holds, List<AuditRow> audit, RightsView rights, RecordsView records,
		List<CaseSummary.Line> summary, String proposedLetter, Set<String> may, Set<String> services) {

	/**
	 * The power relied on.
	 *
	 * @param compulsion in a word: a voluntary request is never shown as compulsory
	 */
	record Power(String code, String name, String citation, String compulsion, String limits) {
	}

	record DocumentLine(String id, String name, String type, long size, String origin, String service, Instant addedAt,
			String by, String redactionOf, boolean superseded, String mark, String code, String reason, String sha256,
			String scan, boolean quarantined, String findings) {

		static DocumentLine of(DocumentInfo document) {
			ReleaseMark mark = document.mark();
			DocumentId original = document.redactionOf();
			return new DocumentLine(document.id().toString(), document.fileName(), document.type().name(),
					document.size(), document.origin().name(), document.service(), document.addedAt(),
					document.uploader(), (original != null) ? original.toString() : null, document.superseded(),
					(mark != null) ? mark.release().name() : null, (mark != null) ? mark.code() : null,
					(mark != null) ? mark.reason() : null, document.sha256(), document.scan().name(),
					document.quarantined(), FileFinding.words(document.findings()));
		}

	}

	record StepLine(String step, String person, Instant at, Map<String, Object> codes, Map<String, String> texts) {
	}

	record AdviceLine(List<String> triggers, boolean mandatory, Instant askedAt, String advice, String adviser,
			Instant advisedAt, String text) {
	}

	record RegisterLine(String kind, Instant at, String outcome, List<String> codes, String proposedBy,
			String decidedBy, String advice, Boolean adviceFollowed, String route, String manifestHash, String telling,
			LocalDate tellOn, String notToldUnder) {
	}

}
