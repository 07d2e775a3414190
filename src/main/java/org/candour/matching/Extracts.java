package org.candour.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.matching.DataSet.GivenFile;
import org.candour.matching.DataSets.FileKind;
import org.candour.matching.csv.CsvRow;
import org.candour.matching.csv.CsvTable;
import org.candour.matching.csv.RowCheck;
import org.candour.matching.csv.SafeCsv;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the extracts: of every file that was given, the rows that are in order, with the
 * fields of the specification in its order. The same file gives the same extract.
 */
@Component
public class Extracts {

	private static final String HOUSE = "system";

	private static final int BUFFER = 64 * 1024;

	private final Exercises exercises;

	private final DataSets dataSets;

	private final SealedFiles files;

	private final CaseAccess access;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	private final int mostRows;

	Extracts(Exercises exercises, DataSets dataSets, SealedFiles files, CaseAccess access, Permissions permissions,
			AuditTrail audit, Clock clock, @Value("${candour.matching.most-rows:200000}") int mostRows) {
		this.exercises = exercises;
		this.dataSets = dataSets;
		this.files = files;
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
		this.mostRows = mostRows;
	}

	/**
	 * Makes the extracts of an exercise anew.
	 * @return whether everything that is asked for was given and is good enough
	 */
	@Transactional
	public boolean make(String caseRef) {
		List<DataSet> sets = this.dataSets.of(caseRef);
		sets.stream().filter((set) -> set.given() != null).forEach((set) -> make(caseRef, set.type()));
		return sets.stream().allMatch(DataSet::inOrder);
	}

	private void make(String caseRef, RecordType type) {
		UUID given = this.dataSets.file(caseRef, type.code(), FileKind.GIVEN).orElseThrow();
		this.dataSets.remove(caseRef, type.code(), FileKind.EXTRACT);
		UUID id = UUID.randomUUID();
		RowCheck check = new RowCheck(type.columns(), type.key());
		SealedFiles.Written written = this.files.write(caseRef, id);
		try (InputStream from = this.files.read(caseRef, given);
				SafeCsv extract = new SafeCsv(type.columns(), written)) {
			new CsvTable(type.columns(), this.mostRows).read(from, (row) -> copy(row, check, extract));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String sha256 = written.sha256Hex();
		int rows = check.report().accepted();
		this.dataSets.add(id, caseRef, type, FileKind.EXTRACT,
				new GivenFile(rows, written.size(), sha256, HOUSE, this.clock.instant(), null));
		this.audit.record(AuditAction.MATCH_EXTRACTED, caseRef, Map.of("type", type.code(), "version", type.version(),
				"rows", Integer.toString(rows), "sha256", sha256));
	}

	private static void copy(CsvRow row, RowCheck check, SafeCsv extract) {
		if (check.takes(row)) {
			try {
				extract.write(row.values());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * Writes an extract for the upload through the application of the National Fraud
	 * Initiative; audited before the first byte.
	 * @throws CaseNotFound if there is no such extract for the person
	 * @throws RuleBroken if the role does not allow it, or two people have not yet signed
	 * it off (SD8)
	 */
	@Transactional(rollbackFor = IOException.class)
	public void read(String caseRef, String code, OutputStream to, Person person) throws IOException {
		UUID file = mayRead(caseRef, code, person);
		this.audit.record(AuditAction.MATCH_EXTRACT_READ, caseRef, Map.of("type", code));
		byte[] buffer = new byte[BUFFER];
		try (InputStream from = this.files.read(caseRef, file)) {
			for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
				to.write(buffer, 0, count);
			}
		}
	}

	/**
	 * The extract, if the person may have it now.
	 * @throws CaseNotFound as {@link #read}
	 * @throws RuleBroken as {@link #read}
	 */
	@Transactional(readOnly = true)
	public UUID mayRead(String caseRef, String code, Person person) {
		this.access.require(caseRef, person);
		Exercise exercise = this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
		if (!this.permissions.allows(person, Action.RUN_MATCHING)) {
			throw new RuleBroken("ROLE", "Your role does not allow reading extracts.");
		}
		if (!exercise.signedOff()) {
			throw new RuleBroken("SD8", "Two people sign the extracts off before anybody takes them out.");
		}
		return this.dataSets.file(caseRef, code, FileKind.EXTRACT).orElseThrow(CaseNotFound::new);
	}

}
