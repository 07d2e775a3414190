package org.candour.delivery;

/** The package was there, and can no longer be fetched. */
public class PackageExpired extends RuntimeException {

	public PackageExpired() {
		super("The time to collect this package is over. Ask the council to release it again.");
	}

}
