package org.candour.engine.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.candour.cases.walls.Walls;
import org.candour.delivery.AnswerApproval;
import org.candour.delivery.SupposedDecision;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.Origin;
import org.candour.documents.ReleaseMark;
import org.candour.release.Compositions;
import org.candour.release.Obstacle;
import org.candour.rights.items.ItemEntry;
import org.candour.rights.items.Items;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes steps as an invented member of staff, through the same gate as everybody. */
@Component
@Profile("demo")
class SampleStaffWork {

	/** The engine has other things to do as well. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Set<String> DECIDING = Set.of("approve", "approve-answer", "approve-compliance",
			"release-answer", "release-response");

	private static final Set<String> READING = Stream
		.concat(DECIDING.stream(), Stream.of("check-selection", "check-redactions"))
		.collect(Collectors.toUnmodifiableSet());

	private final Workflow workflow;

	private final TaskService tasks;

	private final FormService forms;

	private final IdentityService identities;

	private final StaffDirectory staff;

	private final Walls walls;

	private final Documents documents;

	private final Compositions compositions;

	private final AnswerApproval approval;

	private final Items items;

	private final ObjectMapper json;

	SampleStaffWork(Workflow workflow, TaskService tasks, FormService forms, IdentityService identities,
			StaffDirectory staff, Walls walls, Documents documents, Compositions compositions, AnswerApproval approval,
			Items items, ObjectMapper json) {
		this.workflow = workflow;
		this.tasks = tasks;
		this.forms = forms;
		this.identities = identities;
		this.staff = staff;
		this.walls = walls;
		this.documents = documents;
		this.compositions = compositions;
		this.approval = approval;
		this.items = items;
		this.json = json;
	}

	/** Takes and completes a step of a case. */
	void take(String caseRef, SampleStep step) {
		OpenTask task = this.workflow.openTasks(caseRef)
			.stream()
			.filter((open) -> open.step().equals(step.step()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The sample step %s does not wait.".formatted(step.step())));
		as(step.person(), () -> {
			for (int file = 0; file < step.documents(); file++) {
				addFile(caseRef, step.person());
			}
			if (step.release()) {
				release(caseRef);
			}
			step.items().forEach((item) -> addItem(caseRef, item, step.person()));
			if (DECIDING.contains(step.step())) {
				awaitCopies(caseRef);
				writeLetter(caseRef, step.form());
			}
			if (READING.contains(step.step())) {
				read(caseRef);
			}
			this.tasks.claim(task.id(), step.person());
			this.forms.submitTaskForm(task.id(), step.form());
			return null;
		});
	}

	/** Waits for a step that comes after something the engine does by itself. */
	boolean offered(String caseRef, String step) {
		return comes(() -> this.workflow.openTasks(caseRef).stream().anyMatch((task) -> task.step().equals(step)));
	}

	/** Waits until the records that leave whole are made new. */
	private void awaitCopies(String caseRef) {
		comes(() -> this.compositions.account(caseRef).obstacles().stream().noneMatch(Obstacle::passing));
	}

	private static boolean comes(BooleanSupplier what) {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			if (what.getAsBoolean()) {
				return true;
			}
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

	/** Has the letter written that somebody is about to read. */
	private void writeLetter(String caseRef, Map<String, Object> form) {
		Object decision = form.get("decision");
		List<String> codes = (form.get("refusalCodes") instanceof Collection<?> given)
				? given.stream().map(Object::toString).toList() : List.of();
		this.approval.draft(caseRef, (decision != null) ? new SupposedDecision(decision.toString(), codes) : null);
	}

	/** Opens every file, as whoever looks, approves or releases does. */
	private void read(String caseRef) {
		awaitCopies(caseRef);
		for (DocumentInfo document : this.documents.ofCase(caseRef)) {
			try {
				this.documents.read(caseRef, document.id(), OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				throw new IllegalStateException("A sample file could not be opened.", ex);
			}
		}
	}

	/** Writes an item down with the next record found that no item names. */
	private void addItem(String caseRef, Map<String, Object> item, String person) {
		Map<String, Object> entry = new HashMap<>(item);
		entry.put("documents", nextFile(caseRef).map(DocumentId::toString).stream().toList());
		this.items.add(caseRef, this.json.convertValue(entry, ItemEntry.class),
				this.staff.person(person).orElseThrow());
	}

	private Optional<DocumentId> nextFile(String caseRef) {
		Set<UUID> named = this.items.of(caseRef)
			.stream()
			.flatMap((item) -> item.entry().documents().stream())
			.collect(Collectors.toSet());
		return this.documents.records(caseRef)
			.stream()
			.filter((file) -> file.origin() == Origin.SEARCH)
			.map(DocumentInfo::id)
			.filter((file) -> !named.contains(file.value()))
			.findFirst();
	}

	private void addFile(String caseRef, String person) {
		String service = this.staff.person(person).orElseThrow().services().iterator().next();
		int number = this.documents.records(caseRef).size() + 1;
		try {
			this.documents.add(NewDocument.found(caseRef, "sample-record-%d.pdf".formatted(number), service, person),
					new ByteArrayInputStream(page(number)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The sample file could not be added.", ex);
		}
	}

	private void release(String caseRef) {
		this.documents.ofCase(caseRef)
			.stream()
			.filter((document) -> document.origin() == Origin.SEARCH)
			.forEach((document) -> this.documents.mark(caseRef, document.id(), ReleaseMark.include()));
	}

	/** A page as tall as its number has it, so that no two records are the same. */
	private static byte[] page(int number) throws IOException {
		try (PDDocument file = new PDDocument()) {
			file.addPage(new PDPage(new PDRectangle(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight() - number)));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			file.save(bytes);
			return bytes.toByteArray();
		}
	}

	<T> T as(String username, Supplier<T> work) {
		Person person = this.staff.person(username).orElseThrow();
		List<String> roles = person.roles().stream().map((role) -> "ROLE_" + role.name()).toList();
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null,
					AuthorityUtils.createAuthorityList(roles)));
		this.identities.setAuthentication(username, List.copyOf(person.groups()),
				List.copyOf(this.walls.openTo(username)));
		try {
			return work.get();
		}
		finally {
			this.identities.clearAuthentication();
			SecurityContextHolder.clearContext();
		}
	}

}
