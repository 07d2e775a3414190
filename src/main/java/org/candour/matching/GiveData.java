package org.candour.matching;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.matching.DataSet.GivenFile;
import org.candour.matching.DataSets.FileKind;
import org.candour.matching.csv.CsvTable;
import org.candour.matching.csv.QualityReport;
import org.candour.matching.csv.RowCheck;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the file that a service gives of a kind of record: it is sealed as it arrives and
 * checked row by row. What was given of the kind before goes.
 */
@Component
public class GiveData {

	private static final String STEP = "gather-data";

	private final Exercises exercises;

	private final DataSets dataSets;

	private final SealedFiles files;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock clock;

	private final int mostRows;

	GiveData(Exercises exercises, DataSets dataSets, SealedFiles files, CaseAccess access, Permissions permissions,
			Workflow workflow, AuditTrail audit, Clock clock,
			@Value("${candour.matching.most-rows:200000}") int mostRows) {
		this.exercises = exercises;
		this.dataSets = dataSets;
		this.files = files;
		this.access = access;
		this.permissions = permissions;
		this.workflow = workflow;
		this.audit = audit;
		this.clock = clock;
		this.mostRows = mostRows;
	}

	/**
	 * Takes it.
	 * @param code of the kind of record
	 * @throws CaseNotFound if there is no such exercise for the person
	 * @throws RuleBroken if the role does not allow it, or it is not the time
	 * @throws org.candour.matching.csv.CsvRefused if the file is no such table
	 */
	@Transactional(rollbackFor = IOException.class)
	public QualityReport give(String caseRef, String code, InputStream content, Person person) throws IOException {
		this.access.require(caseRef, person);
		this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
		RecordType type = this.dataSets.asked(caseRef, code)
			.orElseThrow(() -> new RuleBroken("recordType", "The exercise does not ask for this kind of record."));
		if (!gives(person, type)) {
			throw new RuleBroken("ROLE", "Your role does not allow giving these records.");
		}
		if (this.workflow.openTasks(caseRef).stream().noneMatch((task) -> task.step().equals(STEP))) {
			throw new RuleBroken("STEP", "Data is given while it is being gathered, not before and not after.");
		}
		return take(caseRef, type, content, person);
	}

	/** Whether a person gives this kind: searchers what the own services hold. */
	public boolean gives(Person person, RecordType type) {
		return this.permissions.allows(person, Action.GIVE_MATCH_DATA) && (person.is(Role.CASE_HANDLER)
				|| (type.service() != null && person.services().contains(type.service())));
	}

	private QualityReport take(String caseRef, RecordType type, InputStream content, Person person) throws IOException {
		this.dataSets.remove(caseRef, type.code(), FileKind.EXTRACT);
		this.dataSets.remove(caseRef, type.code(), FileKind.GIVEN);
		UUID id = UUID.randomUUID();
		RowCheck check = new RowCheck(type.columns(), type.key());
		SealedFiles.Written written = this.files.write(caseRef, id);
		try (written) {
			new CsvTable(type.columns(), this.mostRows).read(this.files.keeping(content, written), check::takes);
		}
		QualityReport report = check.report();
		String sha256 = written.sha256Hex();
		this.dataSets.add(id, caseRef, type, FileKind.GIVEN,
				new GivenFile(report.rows(), written.size(), sha256, person.username(), this.clock.instant(), report));
		this.audit.record(AuditAction.MATCH_DATA_GIVEN, caseRef,
				Map.of("type", type.code(), "version", type.version(), "rows", Integer.toString(report.rows()),
						"rejected", Integer.toString(report.rejected()), "sha256", sha256));
		return report;
	}

}
