package org.candour.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.writing.CaseTexts;
import org.candour.delivery.ReleaseRecords.Row;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.release.ApprovedAnswer;
import org.candour.release.Composition;
import org.candour.release.Compositions;
import org.candour.release.Part;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists exactly what left a case (RL-12), to whom, when, by which way, and whether it was
 * collected: the first thing to know when it should not have left. Whether the person may
 * read it is the caller's to check beforehand.
 */
@Component
public class WhatLeft {

	private final ReleaseRecords records;

	private final Compositions compositions;

	private final Answers answers;

	private final SentLetters sent;

	private final Documents documents;

	private final ObjectProvider<AnswerDrafts> drafts;

	private final CaseTexts texts;

	private final AuditTrail audit;

	WhatLeft(ReleaseRecords records, Compositions compositions, Answers answers, SentLetters sent, Documents documents,
			ObjectProvider<AnswerDrafts> drafts, CaseTexts texts, AuditTrail audit) {
		this.records = records;
		this.compositions = compositions;
		this.answers = answers;
		this.sent = sent;
		this.documents = documents;
		this.drafts = drafts;
		this.texts = texts;
		this.audit = audit;
	}

	/** Keeps what leaves now, with whom it goes to. */
	void record(Answer answer, ApprovedAnswer approved, String route) {
		long id = this.records.add(answer, approved, route);
		this.drafts.orderedStream()
			.map((source) -> source.recipient(answer.caseRef()))
			.flatMap(Optional::stream)
			.findFirst()
			.ifPresent((recipient) -> this.texts.put(answer.caseRef(), recipientOf(id), recipient));
	}

	/** Every release of the case, oldest first; audited. */
	@Transactional
	public List<Released> ofCase(String caseRef) {
		this.audit.record(AuditAction.RELEASE_LISTED, caseRef, Map.of());
		List<Row> rows = this.records.ofCase(caseRef);
		List<Receipt> receipts = this.answers.receipts(caseRef);
		List<SentLetter> letters = this.sent.ofCase(caseRef);
		return rows.stream().map((row) -> {
			Instant next = rows.stream()
				.map(Row::releasedAt)
				.filter((at) -> at.isAfter(row.releasedAt()))
				.findFirst()
				.orElse(Instant.MAX);
			return released(caseRef, row, receipts.stream()
				.filter((one) -> !one.collectedAt().isBefore(row.releasedAt()) && one.collectedAt().isBefore(next))
				.toList(), letters.stream().filter((one) -> row.letter().equals(one.document())).findFirst());
		}).toList();
	}

	private Released released(String caseRef, Row row, List<Receipt> receipts, Optional<SentLetter> letter) {
		return new Released(row.releasedAt(), this.texts.get(caseRef, recipientOf(row.id())).orElse(null),
				letter.map((one) -> one.route().name()).orElse(row.route()), row.approval(), row.approvedBy(),
				row.approvedAt(), paper(caseRef, row.letter()), paper(caseRef, row.schedule()), files(caseRef, row),
				row.packageSha256(), row.packageSize(), row.expiresAt(), letter.map(SentLetter::postedOn).orElse(null),
				letter.map(SentLetter::tracking).orElse(null), receipts);
	}

	private List<Part> files(String caseRef, Row row) {
		Optional<Composition> frozen = (row.composition() != null)
				? this.compositions.frozen(caseRef, row.composition())
				: (row.packageSha256() != null) ? this.compositions.frozen(caseRef) : Optional.empty();
		return frozen.map(Composition::parts).orElse(List.of());
	}

	private Released.Paper paper(String caseRef, DocumentId document) {
		return (document != null) ? new Released.Paper(document, this.documents.find(caseRef, document).sha256())
				: null;
	}

	private static String recipientOf(long release) {
		return "released-to:" + release;
	}

}
