package org.candour.delivery;

/** There is no package to fetch in this case. */
public class NoPackage extends RuntimeException {

	public NoPackage() {
		super("There is no package to collect for this request.");
	}

}
