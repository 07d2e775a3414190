package org.candour.cases.steps;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.audit.RowDigest;
import org.candour.staff.Action;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was done in a case, step by step. */
@Component
public class StepHistory {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final StepRecords records;

	private final Vault vault;

	private final ObjectMapper json;

	StepHistory(StepRecords records, Vault vault, ObjectMapper json) {
		this.records = records;
		this.vault = vault;
		this.json = json;
	}

	/** The latest time this step was done in the case. */
	public Optional<DoneStep> latest(String caseRef, String step) {
		return this.records.findFirstByCaseRefAndStepOrderByDoneAtDesc(caseRef, step).map(this::open);
	}

	/** Every time this step was done, oldest first. */
	public List<DoneStep> all(String caseRef, String step) {
		return this.records.findByCaseRefAndStepOrderByDoneAt(caseRef, step).stream().map(this::open).toList();
	}

	/** The newest steps of the case, newest first, at most 200. */
	public List<DoneStep> ofCase(String caseRef) {
		return this.records.findByCaseRefOrderByDoneAtDesc(caseRef, Limit.of(200)).stream().map(this::open).toList();
	}

	/** User names of those who have done steps of a kind in the case. */
	public Set<String> who(String caseRef, Action action) {
		return this.records.who(caseRef, action);
	}

	/** User names of those who have done any of these steps in the case. */
	public Set<String> who(String caseRef, Collection<String> steps) {
		return this.records.whoDid(caseRef, steps);
	}

	/** Whether somebody has done any step in the case. */
	public boolean tookPart(String caseRef, String person) {
		return !actionsOf(caseRef, person).isEmpty();
	}

	/** Keeps a completed step; the caller puts what is returned on the trail. */
	DoneRecord add(StepSubmission submission, Action action, Instant done) {
		// PostgreSQL keeps microseconds: hash what will be read back
		Instant at = done.truncatedTo(ChronoUnit.MICROS);
		UUID id = UUID.randomUUID();
		Sealed texts = this.vault.seal(submission.caseRef(), StepRecord.field(id), write(submission.texts()));
		this.records.save(new StepRecord(id, submission, action, at, texts));
		return new DoneRecord(id.toString(), RowDigest.ofStep(id.toString(), submission.caseRef(), submission.step(),
				submission.person().username(), action.name(), at, codes(submission)));
	}

	private String codes(StepSubmission submission) {
		try {
			return this.json.writeValueAsString(submission.codes());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The codes of a step could not be written.");
		}
	}

	Set<Action> actionsOf(String caseRef, String person) {
		return this.records.actionsOf(caseRef, person);
	}

	private DoneStep open(StepRecord record) {
		byte[] plain = this.vault.open(record.caseRef(), StepRecord.field(record.id()), record.texts());
		return new DoneStep(record.step(), record.person(), record.doneAt(), record.codes(), read(plain));
	}

	private byte[] write(Map<String, String> texts) {
		try {
			return this.json.writeValueAsBytes(texts);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The texts of a step could not be written.");
		}
	}

	private Map<String, String> read(byte[] plain) {
		try {
			return this.json.readValue(plain, TEXTS);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The texts of a step could not be read.");
		}
	}

	/**
	 * A step as it was kept.
	 *
	 * @param digest over all of it but its texts, for the trail
	 */
	record DoneRecord(String id, String digest) {
	}

}
