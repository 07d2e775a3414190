package org.candour.cases;

/** The case was disposed of: there is a certificate, and nothing that could be read. */
public class CaseDisposed extends CaseNotFound {

	public CaseDisposed() {
		super("This case has been disposed of. The disposal register holds the certificate.");
	}

}
