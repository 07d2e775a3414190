package org.candour.staff;

/** Who may do what, by role. Denies whatever the table does not grant. */
public interface Permissions {

	boolean allows(Person person, Action action);

}
