package org.candour.staff;

/**
 * A person of the council's directory who may be the one a request is about.
 *
 * @param username the account, or null if the person has none
 * @param lineManager user name of the line manager, or null
 */
public record DirectoryMatch(Standing standing, String username, String lineManager) {
}
