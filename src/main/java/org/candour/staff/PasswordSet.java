package org.candour.staff;

/**
 * An administrator set the password of somebody else's account, who has to hear of it.
 */
public record PasswordSet(String username) {
}
