package org.candour.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.cases.steps.TaskBoard;
import org.candour.cases.steps.TaskLine;
import org.candour.cases.writing.CouncilMessages;
import org.candour.cases.writing.Notes;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Release;
import org.candour.documents.ReleaseMark;
import org.candour.documents.StaffDocuments;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.web.receiving.ReceivedFile;
import org.candour.web.receiving.Uploads;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The HTTP side of the Case tab. */
@RestController
@RequestMapping("/staff/api")
class CaseTab {

	private static final String NOWHERE = "-";

	private final CaseWindow window;

	private final TaskCards cards;

	private final StaffDocuments documents;

	private final Notes notes;

	private final CouncilMessages messages;

	private final TaskBoard board;

	private final Uploads uploads;

	private final CurrentPerson current;

	CaseTab(CaseWindow window, TaskCards cards, StaffDocuments documents, Notes notes, CouncilMessages messages,
			TaskBoard board, Uploads uploads, CurrentPerson current) {
		this.window = window;
		this.cards = cards;
		this.documents = documents;
		this.notes = notes;
		this.messages = messages;
		this.board = board;
		this.uploads = uploads;
		this.current = current;
	}

	/** The token that every change must carry. */
	@GetMapping("/token")
	Map<String, String> token(CsrfToken token) {
		return Map.of("header", token.getHeaderName(), "token", token.getToken());
	}

	/** The case behind a task. */
	@GetMapping("/tasks/{taskId}/case")
	CaseView ofTask(@PathVariable String taskId) {
		// one question, whether or not there is such a task: how long it takes must not
		// tell
		String caseRef = this.board.lines(List.of(taskId)).stream().map(TaskLine::caseRef).findFirst().orElse(NOWHERE);
		return this.window.open(caseRef, this.current.require());
	}

	/** What the cards of some tasks say of their cases, as far as the person may know. */
	@GetMapping("/tasks/cards")
	Map<String, TaskCards.Card> cards(@RequestParam("task") List<String> taskIds) {
		return this.cards.of(taskIds, this.current.require());
	}

	@GetMapping("/cases/{caseRef}")
	CaseView open(@PathVariable String caseRef) {
		return this.window.open(caseRef, this.current.require());
	}

	@PostMapping("/cases/{caseRef}/notes")
	@ResponseStatus(HttpStatus.CREATED)
	void note(@PathVariable String caseRef, @RequestBody Text text) {
		this.notes.add(caseRef, text.text(), this.current.require());
	}

	@PostMapping("/cases/{caseRef}/messages")
	@ResponseStatus(HttpStatus.CREATED)
	void message(@PathVariable String caseRef, @RequestBody Text text) {
		this.messages.ask(caseRef, this.current.require(), text.text());
	}

	@PostMapping(path = "/cases/{caseRef}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> add(@PathVariable String caseRef, HttpServletRequest http) {
		Person person = this.current.require();
		this.documents.requireMayAdd(caseRef, person);
		return this.uploads.take(person.username(), http,
				(file) -> Map.of("id", add(caseRef, file, person).toString()));
	}

	/**
	 * A redacted copy, what a service found, or a portable copy by whoever prepares it.
	 */
	private DocumentId add(String caseRef, ReceivedFile file, Person person) throws IOException {
		String redactionOf = file.field("redactionOf");
		try (InputStream content = file.content()) {
			if (redactionOf != null) {
				return this.documents.addRedacted(caseRef, DocumentId.of(redactionOf), file.name(), content, person);
			}
			return person.is(Role.SERVICE_SEARCHER)
					? this.documents.addFound(caseRef, file.field("service"), file.name(), content, person)
					: this.documents.addExport(caseRef, file.name(), content, person);
		}
	}

	@GetMapping("/cases/{caseRef}/documents/{id}")
	ResponseEntity<StreamingResponseBody> read(@PathVariable String caseRef, @PathVariable String id) {
		Person person = this.current.require();
		DocumentInfo document = this.documents.findOpen(caseRef, DocumentId.of(id), person);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.type().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("%s-%s.%s".formatted(caseRef, id.substring(0, 8), document.type().extension()))
						.build()
						.toString())
			.body((to) -> this.documents.read(caseRef, document.id(), to, person));
	}

	@PostMapping("/cases/{caseRef}/documents/{id}/mark")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void mark(@PathVariable String caseRef, @PathVariable String id, @RequestBody Mark mark) {
		this.documents.mark(caseRef, DocumentId.of(id), new ReleaseMark(mark.release(), mark.code(), mark.reason()),
				this.current.require());
	}

	record Text(String text) {
	}

	record Mark(Release release, String code, String reason) {
	}

}
