package org.candour.documents.scan;

import org.candour.documents.ScanVerdict;
import org.candour.documents.ScannedFile;
import org.candour.documents.VirusScanner;

/** Stands in where no virus scanner is set up. */
class NoScanner implements VirusScanner {

	@Override
	public ScanVerdict look(ScannedFile file) {
		return ScanVerdict.UNSCANNED;
	}

	@Override
	public boolean present() {
		return false;
	}

}
