package org.candour.matching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.figures.ProtectedTable;
import org.candour.retention.DisposalRegister;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exercises as staff see them. */
@Component
public class ReadExercises {

	private final Exercises exercises;

	private final Specifications specifications;

	private final DataSets dataSets;

	private final WorkLists lists;

	private final MatchReport report;

	private final DisposalRegister register;

	private final CaseAccess access;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final Clock clock;

	ReadExercises(Exercises exercises, Specifications specifications, DataSets dataSets, WorkLists lists,
			MatchReport report, DisposalRegister register, CaseAccess access, Permissions permissions, AuditTrail audit,
			Clock clock) {
		this.exercises = exercises;
		this.specifications = specifications;
		this.dataSets = dataSets;
		this.lists = lists;
		this.report = report;
		this.register = register;
		this.access = access;
		this.permissions = permissions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The newest exercises that exist for the person, at most 50.
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional(readOnly = true)
	public List<Exercise> newest(Person person) {
		require(person);
		return this.exercises.newest(person.username(), this.clock.instant());
	}

	/**
	 * An exercise; looking at it is audited.
	 * @throws CaseNotFound if there is none such for the person
	 * @throws RuleBroken if the role does not allow it
	 */
	@Transactional
	public View view(String caseRef, Person person) {
		require(person);
		CaseFile file = this.access.require(caseRef, person);
		Exercise exercise = this.exercises.findById(caseRef).orElseThrow(CaseNotFound::new);
		this.audit.record(AuditAction.CASE_READ, caseRef, Map.of());
		Programme programme = this.specifications.programme(exercise.programme()).orElse(null);
		return new View(file, exercise, programme, this.dataSets.of(caseRef), this.lists.of(caseRef, person),
				this.report.of(caseRef).orElse(null), certificate(caseRef, MatchPart.EXTRACTS),
				certificate(caseRef, MatchPart.PAPERS));
	}

	private String certificate(String caseRef, MatchPart part) {
		return this.register.number(caseRef, part.retentionClass()).orElse(null);
	}

	private void require(Person person) {
		if (!this.permissions.allows(person, Action.READ_MATCHING)) {
			throw new RuleBroken("ROLE", "Your role does not allow looking at data matching.");
		}
	}

	/**
	 * An exercise as its page shows it.
	 *
	 * @param programme null if it was taken out of the file
	 * @param lists those that exist for the reader
	 * @param report null while matches are open
	 * @param extractsCertificate number of the certificate, once they are destroyed
	 * @param papersCertificate the same for results and working papers
	 */
	public record View(CaseFile file, Exercise exercise, Programme programme, List<DataSet> dataSets,
			List<WorkList> lists, ProtectedTable report, String extractsCertificate, String papersCertificate) {

		/** What the programme is called. */
		public String name() {
			return Optional.ofNullable(this.programme).map(Programme::name).orElse(this.exercise.programme());
		}

	}

}
