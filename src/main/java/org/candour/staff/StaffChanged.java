package org.candour.staff;

/** An account, its roles or its service areas changed. */
public record StaffChanged(String username) {
}
