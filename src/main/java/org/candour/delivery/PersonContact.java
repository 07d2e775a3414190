package org.candour.delivery;

/**
 * How a person who exercises a right is reached.
 *
 * @param email address to which it is said that something waits, or null
 * @param byPost whether letters go by post
 */
public record PersonContact(String email, boolean byPost) {

	@Override
	public String toString() {
		return "a person's contact";
	}

}
