package org.candour.redaction.pages;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpSession;
import org.candour.documents.DocumentId;
import org.candour.redaction.CaseRecords;
import org.candour.redaction.CaseRecords.Review;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Puts it on the trail once for each session that somebody opened the records of a case,
 * and that somebody reads a record, before the first page of it is shown. Which pages
 * were opened is told apart.
 */
@Component
class ReadOnce {

	private static final String READ = ReadOnce.class.getName();

	private final CaseRecords records;

	ReadOnce(CaseRecords records) {
		this.records = records;
	}

	/** The records of a case; that they were opened is on the trail. */
	Review opens(HttpSession session, String caseRef, Person person) {
		synchronized (WebUtils.getSessionMutex(session)) {
			Set<String> read = of(session);
			if (read.contains(caseRef)) {
				return this.records.look(caseRef, person);
			}
			Review review = this.records.open(caseRef, person);
			read.add(caseRef);
			return review;
		}
	}

	void reads(HttpSession session, String caseRef, DocumentId document, Person person) {
		synchronized (WebUtils.getSessionMutex(session)) {
			Set<String> read = of(session);
			if (!read.contains(document.toString())) {
				this.records.noteReading(caseRef, document, person);
				read.add(document.toString());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Set<String> of(HttpSession session) {
		Set<String> read = (Set<String>) session.getAttribute(READ);
		if (read == null) {
			read = ConcurrentHashMap.newKeySet();
			session.setAttribute(READ, read);
		}
		return read;
	}

}
