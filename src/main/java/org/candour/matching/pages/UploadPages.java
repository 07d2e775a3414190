package org.candour.matching.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.candour.cases.RuleBroken;
import org.candour.matching.GiveData;
import org.candour.matching.LoadResults;
import org.candour.matching.csv.CsvRefused;
import org.candour.staff.Person;
import org.candour.web.ApiProblem;
import org.candour.web.UploadedFile;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes files in as they arrive, never on the server's disk. The token of the session and
 * what the file is meant for stand before it.
 */
@Controller
@RequestMapping("/staff/matching/uploads/{caseRef}")
class UploadPages {

	/** An upload holds a database connection for as long as its sender takes. */
	private static final int AT_ONCE = 3;

	private final Semaphore uploads = new Semaphore(AT_ONCE);

	private final GiveData give;

	private final LoadResults results;

	private final ExercisePages pages;

	UploadPages(GiveData give, LoadResults results, ExercisePages pages) {
		this.give = give;
		this.results = results;
		this.pages = pages;
	}

	@PostMapping("/data")
	ModelAndView data(@PathVariable String caseRef, HttpServletRequest http, HttpSession session) {
		return taken(caseRef, http, session,
				(file, before, person) -> this.give.give(caseRef, before.get("recordType"), file.content(), person));
	}

	@PostMapping("/results")
	ModelAndView results(@PathVariable String caseRef, HttpServletRequest http, HttpSession session) {
		return taken(caseRef, http, session, (file, before, person) -> this.results.load(caseRef,
				ExercisePages.list(before.get("list")), file.content(), person));
	}

	private ModelAndView taken(String caseRef, HttpServletRequest http, HttpSession session, Taker taker) {
		Person person = this.pages.reader();
		if (!this.uploads.tryAcquire()) {
			return this.pages.one(caseRef, session, "Other files are being taken in. Try again in a moment.");
		}
		try {
			Map<String, String> before = new HashMap<>();
			UploadedFile file = UploadedFile.of(http, before);
			if (!UploadToken.fits(session, before.get(UploadToken.FIELD))) {
				throw new AccessDeniedException("The form is not of this session.");
			}
			taker.take(file, before, person);
			return new ModelAndView("redirect:" + ExercisePages.HERE + caseRef);
		}
		catch (RuleBroken | CsvRefused | ApiProblem ex) {
			return this.pages.one(caseRef, session, ex.getMessage());
		}
		catch (IOException ex) {
			return this.pages.one(caseRef, session, "The file did not arrive whole. Send it again.");
		}
		finally {
			this.uploads.release();
		}
	}

	/** Does something with a file. */
	private interface Taker {

		void take(UploadedFile file, Map<String, String> before, Person person) throws IOException;

	}

}
