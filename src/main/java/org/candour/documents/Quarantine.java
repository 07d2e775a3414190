package org.candour.documents;

import org.springframework.stereotype.Component;

/**
 * Which files stay closed. Where a scanner is set up, all that it has not cleared,
 * whatever the setting says of places without one. The council's own letters are no
 * strangers' files, and stay closed only if something was found in them.
 */
@Component
class Quarantine {

	private final VirusScanner scanner;

	private final Unscanned setting;

	Quarantine(VirusScanner scanner, DocumentsProperties properties) {
		this.scanner = scanner;
		this.setting = properties.unscanned();
	}

	boolean holds(DocumentRecord document) {
		return switch (document.scan()) {
			case CLEAN -> false;
			case INFECTED -> true;
			case UNSCANNED ->
				document.origin() != Origin.COUNCIL && (this.scanner.present() || this.setting == Unscanned.QUARANTINE);
		};
	}

	/**
	 * Lets a file pass.
	 * @throws FileQuarantined if it stays closed
	 */
	void pass(DocumentRecord document) {
		if (holds(document)) {
			throw new FileQuarantined(document.scan());
		}
	}

}
