package org.candour.engine.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.writing.Notes;
import org.candour.engine.AsSystem;
import org.candour.engine.operations.StandingInstance.Place;
import org.candour.engine.operations.StandingInstance.Target;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a stuck instance begin a step again: the one it stands at, or an earlier one that
 * every way to it leads through. A walled case is not found.
 */
@Component
class MoveInstance {

	/** Instances shown of one case. */
	private static final int MOST = 50;

	private static final int LONGEST_REASON = 1_000;

	private final RuntimeService runtime;

	private final ModelNames names;

	private final CaseFiles cases;

	private final Notes notes;

	private final AsSystem system;

	private final AuditTrail audit;

	MoveInstance(RuntimeService runtime, ModelNames names, CaseFiles cases, Notes notes, AsSystem system,
			AuditTrail audit) {
		this.runtime = runtime;
		this.names = names;
		this.cases = cases;
		this.notes = notes;
		this.system = system;
		this.audit = audit;
	}

	/**
	 * Where the running instances of a case stand.
	 * @throws CaseNotFound if there is no such case in the open
	 */
	@Transactional(readOnly = true)
	public List<StandingInstance> where(String caseRef, Person person) {
		inTheOpen(caseRef, person);
		return this.system.call(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.withoutTenantId()
			.orderByProcessInstanceId()
			.asc()
			.listPage(0, MOST)
			.stream()
			.map(this::standing)
			.toList());
	}

	/**
	 * Where a move would lead.
	 * @throws RuleBroken if the instance has moved on, or may not go there
	 */
	@Transactional(readOnly = true)
	public Move preview(String caseRef, String instance, String token, String target, Person person) {
		StandingInstance standing = where(caseRef, person).stream()
			.filter((one) -> one.id().equals(instance))
			.findFirst()
			.orElseThrow(MoveInstance::movedOn);
		Place place = standing.places()
			.stream()
			.filter((one) -> one.token().equals(token))
			.findFirst()
			.orElseThrow(MoveInstance::movedOn);
		Target to = place.back()
			.stream()
			.filter((one) -> one.activity().equals(target))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("TARGET",
					"Choose a step from the list: work goes back to a step, and never past one."));
		return new Move(standing, place, to);
	}

	/**
	 * Moves. Doing it twice moves once: the second time the instance no longer stands
	 * there.
	 * @param reason for the case file, where it is sealed
	 */
	@Transactional
	public Move move(String caseRef, String instance, String token, String target, String reason, Person person) {
		CaseFile file = inTheOpen(caseRef, person);
		if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new RuleBroken("REASON", "Say why, in at most 1,000 characters.");
		}
		Move move = preview(caseRef, instance, token, target, person);
		this.system.run(() -> modify(move));
		this.notes.enter(file, "Step begun again by the administrator (%s, from %s to %s): %s"
			.formatted(move.instance().process(), move.from().step(), move.to().step(), reason.strip()), person);
		this.audit.record(AuditAction.INSTANCE_MOVED, caseRef,
				Map.of("instance", instance, "from", code(move.from().activity()), "to", code(target)));
		return move;
	}

	/** Begins first, so that the part of the process around both is not left. */
	private void modify(Move move) {
		ProcessInstanceModificationBuilder change = this.runtime.createProcessInstanceModification(move.instance().id())
			.startBeforeActivity(move.to().activity(), move.from().around());
		(move.from().begun() ? change.cancelActivityInstance(move.from().token())
				: change.cancelTransitionInstance(move.from().token()))
			.execute();
	}

	private CaseFile inTheOpen(String caseRef, Person person) {
		Operators.require(person);
		return this.cases.findById(caseRef).filter((file) -> !file.walled()).orElseThrow(CaseNotFound::new);
	}

	private StandingInstance standing(ProcessInstance instance) {
		ProcessDefinitionEntity model = this.names.model(instance.getProcessDefinitionId());
		List<Place> places = new ArrayList<>();
		places(model, model, this.runtime.getActivityInstance(instance.getId()), places);
		return new StandingInstance(instance.getId(), this.names.process(instance.getProcessDefinitionId()),
				model.getVersion(), places);
	}

	/** What is done several times is one place; any other part is looked into. */
	private static void places(ProcessDefinitionEntity model, ScopeImpl part, ActivityInstance around,
			List<Place> places) {
		boolean alone = around.getChildActivityInstances().length + around.getChildTransitionInstances().length == 1;
		for (ActivityInstance child : around.getChildActivityInstances()) {
			boolean leaf = child.getActivityType().equals("multiInstanceBody")
					|| child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0;
			if (leaf) {
				places.add(new Place(child.getId(), around.getId(), true, child.getActivityId(),
						ModelNames.step(model, child.getActivityId()), within(child),
						back(model, part, child.getActivityId(), alone)));
			}
			else {
				places(model, model.findActivity(child.getActivityId()), child, places);
			}
		}
		for (TransitionInstance child : around.getChildTransitionInstances()) {
			places.add(new Place(child.getId(), around.getId(), false, child.getActivityId(),
					ModelNames.step(model, child.getActivityId()), List.of(),
					back(model, part, child.getActivityId(), alone)));
		}
	}

	/** Where work goes on side by side, one of it cannot leave the other behind. */
	private static List<Target> back(ProcessDefinitionEntity model, ScopeImpl part, String activity, boolean alone) {
		return new WayBack(part).from(activity)
			.stream()
			.filter((step) -> alone || step.equals(activity))
			.map((step) -> new Target(step, ModelNames.step(model, step), step.equals(activity)))
			.toList();
	}

	private static List<String> within(ActivityInstance open) {
		Stream<String> turns = Arrays.stream(open.getChildTransitionInstances())
			.map(TransitionInstance::getActivityName);
		Stream<String> steps = Arrays.stream(open.getChildActivityInstances())
			.flatMap((child) -> (child.getChildActivityInstances().length == 0)
					? Stream.ofNullable(child.getActivityName()) : within(child).stream());
		return Stream.concat(turns, steps).filter(Objects::nonNull).toList();
	}

	/** An activity as it may stand in the trail. */
	private static String code(String activity) {
		return activity.replace('#', '.');
	}

	private static RuleBroken movedOn() {
		return new RuleBroken("MOVED-ON", "The case has moved on since you looked. Look again.");
	}

	/** From where to where. */
	record Move(StandingInstance instance, Place from, Target to) {
	}

}
