package org.candour.statistics;

import java.util.Set;

import org.candour.staff.Person;
import org.candour.staff.Team;

/**
 * Whose figures somebody looks at.
 *
 * @param offered the teams the person may choose from
 * @param teams those looked at now
 * @param restricted whether the person may see what is for the officer alone
 */
record Scope(Person person, Set<Team> offered, Set<Team> teams, boolean restricted) {
}
