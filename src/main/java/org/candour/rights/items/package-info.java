/**
 * The items of a request, with their exemptions, third parties and health opinions, and
 * their schedules.
 */
@org.springframework.modulith.NamedInterface("items")
package org.candour.rights.items;
