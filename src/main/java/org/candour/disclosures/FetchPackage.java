package org.candour.disclosures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.cases.CaseAccess;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.delivery.Answer;
import org.candour.delivery.Collections;
import org.candour.delivery.PackagePassword;
import org.candour.release.Compositions;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * Lets staff fetch an answer that travels by secure mail or by hand: always locked, and
 * with a password that goes to the body on another way (section 7.7: encrypted media with
 * separate key).
 */
@Component
public class FetchPackage {

	private static final Set<String> ROUTES = Set.of("SECURE_MAIL", "BY_HAND");

	private final CaseAccess access;

	private final StepHistory steps;

	private final Collections collections;

	private final Compositions compositions;

	private final Permissions permissions;

	FetchPackage(CaseAccess access, StepHistory steps, Collections collections, Compositions compositions,
			Permissions permissions) {
		this.access = access;
		this.steps = steps;
		this.collections = collections;
		this.compositions = compositions;
		this.permissions = permissions;
	}

	/** Whether this person could fetch a package of this case now. */
	public boolean possible(String caseRef, Person person) {
		return this.permissions.allows(person, Action.RELEASE) && route(caseRef).filter(ROUTES::contains).isPresent()
				&& this.collections.answer(caseRef).filter(Answer::collectable).isPresent();
	}

	/**
	 * Checks that this person may fetch the package.
	 * @throws org.candour.cases.CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role does not allow it, there is no package, it goes by
	 * the portal, or a file in it stays closed
	 */
	public void check(String caseRef, Person person) {
		this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.RELEASE)) {
			throw new RuleBroken("ROLE", "Your role does not allow fetching the package.");
		}
		if (!possible(caseRef, person)) {
			throw new RuleBroken("ROUTE",
					"There is no package that goes by secure mail or by hand, or the time to fetch it is over.");
		}
		this.compositions.requireOpen(caseRef);
	}

	/** Writes the locked package; audited. */
	public void fetch(String caseRef, PackagePassword password, OutputStream to, Person person) throws IOException {
		check(caseRef, person);
		this.collections.lockedFor(caseRef, password, to, person.username());
	}

	private Optional<String> route(String caseRef) {
		return Stream.of("release-answer", "disclose-minimum")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.flatMap((step) -> step.code("transferRoute"));
	}

}
