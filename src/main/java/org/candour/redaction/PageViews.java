package org.candour.redaction;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.staff.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which pages of a file somebody has had before the eyes (RL-05). A file never changes
 * and a new redacted copy is another file, so whoever opened every page opened it as it
 * is.
 */
@Component
public class PageViews {

	/** Longest fact that the trail takes. */
	private static final int FACT = 200;

	private final JdbcClient jdbc;

	private final RecordAccess access;

	private final RecordPages pages;

	private final Documents documents;

	private final AuditTrail audit;

	private final Clock clock;

	PageViews(JdbcClient jdbc, RecordAccess access, RecordPages pages, Documents documents, AuditTrail audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.pages = pages;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Notes pages that a person looked at; the trail gets those that are new, as ranges.
	 * @param seen from 1
	 */
	@Transactional
	public void opened(String caseRef, DocumentId id, Collection<Integer> seen, Person person) {
		this.access.look(caseRef, person);
		DocumentInfo document = this.access.openOrCopy(caseRef, id, person);
		int count = count(document);
		if (seen == null || seen.isEmpty()
				|| seen.stream().anyMatch((page) -> page == null || page < 1 || page > count)) {
			throw new RuleBroken("PAGE", "Name pages that the record has.");
		}
		PageRanges before = ranges(id, person.username());
		PageRanges now = PageRanges.of(seen);
		keep(caseRef, id, person.username(), now);
		now.without(before)
			.lines(FACT)
			.forEach((pages) -> this.audit.record(AuditAction.PAGES_OPENED, caseRef,
					Map.of("document", id.toString(), "pages", pages, "of", Integer.toString(count))));
	}

	/** Pages of a file that a person opened. */
	@Transactional(readOnly = true)
	public PageRanges of(DocumentId document, Person person) {
		return ranges(document, person.username());
	}

	/**
	 * Whether somebody opened every page of a file; never of one that cannot be shown.
	 */
	@Transactional(readOnly = true)
	public boolean every(String caseRef, DocumentId id, String username) {
		int count = count(this.documents.find(caseRef, id));
		return count > 0 && ranges(id, username).holds(1, count);
	}

	private int count(DocumentInfo document) {
		return this.pages.overview(document).value().map((overview) -> overview.pages().size()).orElse(0);
	}

	private PageRanges ranges(DocumentId document, String username) {
		return this.jdbc.sql("select pages::text from page_view where document = :document and person = :person")
			.param("document", document.value())
			.param("person", username)
			.query(String.class)
			.optional()
			.map(PageRanges::stored)
			.orElse(PageRanges.NONE);
	}

	private void keep(String caseRef, DocumentId document, String username, PageRanges now) {
		Instant at = this.clock.instant();
		this.jdbc.sql("""
				insert into page_view (document, person, case_ref, pages, first_at, last_at)
				values (:document, :person, :ref, cast(:pages as int4multirange), :at, :at)
				on conflict (document, person)
				do update set pages = page_view.pages + excluded.pages, last_at = excluded.last_at""")
			.param("document", document.value())
			.param("person", username)
			.param("ref", caseRef)
			.param("pages", now.stored())
			.param("at", Timestamp.from(at))
			.update();
	}

}
